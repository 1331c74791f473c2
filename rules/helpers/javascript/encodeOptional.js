// A value that may be missing in the canonical encoding.
function encodeOptional(value, encode) {
  return value === null || value === undefined ? "null" : encode(value);
}
