// The code points of a text.
function codePoints(text) {
  return [...text].map((c) => c.codePointAt(0));
}
