// The one array or object for all equal ones, so that maps and sets find it by value.
const internedKeys = new Map();
function keyOf(value) {
  if (typeof value !== "object" || value === null) return value;
  const plain = Array.isArray(value) || value instanceof Set;
  const counts = plain ? value : [value.constructor.name, value.hash?.() ?? value];
  const text = JSON.stringify(counts, (_, v) => (v instanceof Set ? { set: [...v].sort() } : typeof v === "bigint" ? `${v}n` : v));
  if (!internedKeys.has(text)) internedKeys.set(text, Array.isArray(value) ? Object.freeze([...value]) : value);
  return internedKeys.get(text);
}
