// Splits at the last occurrences of a separator, a number of times at most (always for a negative one).
function splitMaxEnd(text, separator, max) {
  const parts = [];
  let end = text.length;
  for (let place; max < 0 || parts.length < max; end = place) {
    place = end < separator.length ? -1 : text.lastIndexOf(separator, end - separator.length);
    if (place < 0) break;
    parts.unshift(text.slice(place + separator.length, end));
  }
  return [text.slice(0, end), ...parts];
}
