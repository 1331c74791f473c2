// The code point of a text of one character.
function codeOf(text) {
  const { length } = [...text];
  if (length !== 1) throw new TypeError(`ord() expected a character, but string of length ${length} found`);
  return text.codePointAt(0);
}
