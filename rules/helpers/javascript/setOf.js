// A set of values that compare by value.
const setOf = (items) => new Set([...items].map(keyOf));
