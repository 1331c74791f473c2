// A table from characters to those that replace them; those to delete map to null.
function translationTable(from, to, deleted = "") {
  const [old, replacements] = [[...from], [...to]];
  if (old.length !== replacements.length) throw new ValueError("the first two maketrans arguments must have equal length");
  const pairs = [...old.map((c, i) => [c, replacements[i]]), ...[...deleted].map((c) => [c, null])];
  return new Map(pairs.map(([c, replacement]) => [c.codePointAt(0), replacement]));
}
