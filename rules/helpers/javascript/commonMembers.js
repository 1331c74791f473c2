// A set of what is in both.
const commonMembers = (a, b) => new Set([...a].filter((item) => b.has(item)));
