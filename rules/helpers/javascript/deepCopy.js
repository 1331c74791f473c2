// A copy of a value and everything inside.
function deepCopy(value) {
  if (Array.isArray(value)) return Object.isFrozen(value) ? value : value.map(deepCopy);
  if (value instanceof Set) return new Set(value);
  if (value instanceof Map) {
    const copy = new Map();
    for (const [key, item] of value) copy.set(key, deepCopy(item));
    return copy;
  }
  if (value === null || typeof value !== "object") return value;
  const copy = Object.create(Object.getPrototypeOf(value));
  for (const [name, item] of Object.entries(value)) copy[name] = deepCopy(item);
  return copy;
}
