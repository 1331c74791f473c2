// Whether two sets have no member in common.
function isDisjoint(a, b) {
  return ![...a].some((item) => b.has(item));
}
