// Whether all members of a set are in another.
function isSubsetOf(a, b) {
  return [...a].every((item) => b.has(item));
}
