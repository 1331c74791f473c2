// Whether all members of a set are in a larger one.
const isProperSubsetOf = (a, b) => a.size < b.size && isSubsetOf(a, b);
