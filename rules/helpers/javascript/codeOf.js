// The code point of a text of one character.
function codeOf(text) {
  if ([...text].length !== 1) throw new TypeError("expected a character");
  return text.codePointAt(0);
}
