// Splits at the last occurrences of a separator, a number of times at most (always for a negative one).
function splitMaxEnd(text, separator, max) {
  const parts = [];
  for (let place; max !== 0 && (place = text.lastIndexOf(separator)) >= 0; max--) {
    parts.unshift(text.slice(place + separator.length));
    text = text.slice(0, place);
  }
  return [text, ...parts];
}
