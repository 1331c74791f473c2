// The one array for all equal arrays, so that maps and sets find it by value.
const internedKeys = new Map();
function keyOf(value) {
  if (typeof value !== "object" || value === null) return value;
  const text = JSON.stringify(value, (_, v) => (v instanceof Set ? { set: [...v].sort() } : typeof v === "bigint" ? `${v}n` : v));
  if (!internedKeys.has(text)) internedKeys.set(text, value instanceof Set ? value : Object.freeze([...value]));
  return internedKeys.get(text);
}
