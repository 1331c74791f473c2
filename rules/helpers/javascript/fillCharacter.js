// The padding character, which must be one.
function fillCharacter(fill) {
  if ([...fill].length !== 1) throw new TypeError("the fill character must be exactly one character long");
  return fill;
}
