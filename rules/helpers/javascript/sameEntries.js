// Whether two maps hold the same values at the same keys.
const sameEntries = (a, b) => a.size === b.size && [...a].every(([key, value]) => b.get(key) === value);
