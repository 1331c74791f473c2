// Whether all members of a set are in a larger one.
function isProperSubset(a, b) {
  return a.size < b.size && isSubset(a, b);
}
