// Whether two maps hold the same values at the same keys.
function sameEntries(a, b) {
  return a.size === b.size && [...a].every(([key, value]) => b.get(key) === value);
}
