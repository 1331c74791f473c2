// A text filled up at its end to so many characters.
function fillEnd(text, width, fill = " ") {
  return text + fill.repeat(Math.max(0, width - [...text].length));
}
