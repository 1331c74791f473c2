// A text filled up at its start to so many characters.
function fillStart(text, width, fill = " ") {
  return fill.repeat(Math.max(0, width - [...text].length)) + text;
}
