// What is before, at and after the first separator; without one the text and two empty ones.
function splitOnce(text, separator) {
  const place = text.indexOf(separator);
  return place < 0 ? [text, "", ""] : [text.slice(0, place), separator, text.slice(place + separator.length)];
}
