// A copy of a value and everything inside.
function deepCopy(value) {
  if (Array.isArray(value)) return Object.isFrozen(value) ? value : value.map(deepCopy);
  if (value instanceof Map) return new Map(Array.from(value, ([key, item]) => [key, deepCopy(item)]));
  if (value instanceof Set) return new Set(value);
  if (value !== null && typeof value === "object") {
    const fields = Object.entries(value).map(([name, item]) => [name, deepCopy(item)]);
    return Object.assign(Object.create(Object.getPrototypeOf(value)), Object.fromEntries(fields));
  }
  return value;
}
