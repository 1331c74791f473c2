// Splits at the last occurrence of a separator.
function splitLast(text, separator) {
  const place = text.lastIndexOf(separator);
  return place < 0 ? [text] : [text.slice(0, place), text.slice(place + separator.length)];
}
