// A table from characters to those that replace them; those to delete map to null.
function translationTable(from, to, deleted = "") {
  const [old, replacements] = [codePoints(from), [...to]];
  if (old.length !== replacements.length) throw new ValueError("the first two arguments must have equal length");
  return new Map([...old.map((code, i) => [code, replacements[i]]), ...codePoints(deleted).map((code) => [code, null])]);
}
