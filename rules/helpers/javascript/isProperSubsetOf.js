// Whether all members of a set are in a larger one.
function isProperSubsetOf(a, b) {
  return a.size < b.size && isSubsetOf(a, b);
}
