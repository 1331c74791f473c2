// What is before, at and after the last separator; without one two empty texts and the text.
function splitOnceEnd(text, separator) {
  const place = text.lastIndexOf(separator);
  return place < 0 ? ["", "", text] : [text.slice(0, place), separator, text.slice(place + separator.length)];
}
