// Whether Python would call a value true.
function isTruthy(value) {
  if (Array.isArray(value) || value instanceof Uint8Array) return value.length > 0;
  return value instanceof Map || value instanceof Set ? value.size > 0 : Boolean(value);
}
