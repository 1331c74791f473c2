// Whether two sets hold the same.
function sameMembers(a, b) {
  return a.size === b.size && [...a].every((item) => b.has(item));
}
