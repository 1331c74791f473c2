// A set of values that compare by value.
function setOf(items) {
  return new Set([...items].map(keyOf));
}
