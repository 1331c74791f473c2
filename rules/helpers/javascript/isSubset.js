// Whether all members of a set are in another.
function isSubset(a, b) {
  return [...a].every((item) => b.has(item));
}
