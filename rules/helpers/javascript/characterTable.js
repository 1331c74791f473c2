// A table from characters to those that replace them.
function characterTable(from, to) {
  if (from.length !== to.length) throw new ValueError("the first two maketrans arguments must have equal length");
  return new Map(from.map((c, i) => [c, to[i]]));
}
