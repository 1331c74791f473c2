// A table from characters to those that replace them; those to delete map to null.
function translationTable(from, to, deleted = "") {
  const [old, replacements] = [codePoints(from), [...to]];
  if (old.length !== replacements.length) throw new ValueError("the first two arguments must have equal length");
  const table = new Map();
  old.forEach((code, i) => table.set(code, replacements[i]));
  for (const code of codePoints(deleted)) table.set(code, null);
  return table;
}
