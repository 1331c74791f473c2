// Whether two sets hold the same.
const sameMembers = (a, b) => a.size === b.size && [...a].every((item) => b.has(item));
