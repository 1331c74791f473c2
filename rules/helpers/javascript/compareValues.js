// Negative, zero or positive as a comes before, with or after b; arrays compare element by element.
function compareValues(a, b) {
  if (Array.isArray(a) && Array.isArray(b)) {
    for (let i = 0; i < a.length && i < b.length; i++) {
      const order = compareValues(a[i], b[i]);
      if (order !== 0) return order;
    }
    return a.length - b.length;
  }
  if (a === null || b === null || a instanceof Map || (typeof a === "string") !== (typeof b === "string") || Array.isArray(a) !== Array.isArray(b)) {
    throw new TypeError("these values have no order");
  }
  if (typeof a.isLess === "function") return a.isLess(b) ? -1 : b.isLess(a) ? 1 : 0;
  if (typeof a === "string" && /[\ud800-\udfff]/.test(a + b)) return compareValues(codePoints(a), codePoints(b));
  return a < b ? -1 : a > b ? 1 : 0;
}
