// A table from characters to those that replace them.
function translationTable(from, to) {
  const [old, replacements] = [[...from], [...to]];
  if (old.length !== replacements.length) throw new ValueError("the first two maketrans arguments must have equal length");
  return new Map(old.map((c, i) => [c.codePointAt(0), replacements[i]]));
}
