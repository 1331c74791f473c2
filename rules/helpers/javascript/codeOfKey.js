// The code point of a key that must be one character.
function codeOfKey(key) {
  if ([...key].length !== 1) throw new ValueError("string keys in translate table must be of length 1");
  return key.codePointAt(0);
}
