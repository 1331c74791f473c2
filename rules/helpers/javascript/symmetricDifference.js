// A set of what is in exactly one of two.
const symmetricDifference = (a, b) => new Set([...withoutMembers(a, b), ...withoutMembers(b, a)]);
