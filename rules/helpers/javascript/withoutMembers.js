// A set of what is in the first only.
const withoutMembers = (a, b) => new Set([...a].filter((item) => !b.has(item)));
