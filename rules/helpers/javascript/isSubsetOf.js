// Whether all members of a set are in another.
const isSubsetOf = (a, b) => [...a].every((item) => b.has(item));
