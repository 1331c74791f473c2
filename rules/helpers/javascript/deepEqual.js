// Whether two values are equal, comparing arrays, maps and sets by what they hold.
function deepEqual(a, b) {
  if (a === b) return true;
  if (Array.isArray(a) && Array.isArray(b)) return a.length === b.length && a.every((item, i) => deepEqual(item, b[i]));
  if (typeof a?.equals === "function") return a.equals(b);
  if (a instanceof Uint8Array && b instanceof Uint8Array) return deepEqual([...a], [...b]);
  if (a instanceof Set && b instanceof Set) return a.size === b.size && [...a].every((item) => b.has(item));
  if (a instanceof Map && b instanceof Map) {
    return a.size === b.size && [...a].every(([key, value]) => b.has(key) && deepEqual(value, b.get(key)));
  }
  return typeof a?.valueOf() === "number" && a.valueOf() === b?.valueOf();
}
