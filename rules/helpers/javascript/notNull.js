// A value that must not be null.
function notNull(value) {
  if (value === null || value === undefined) throw new TypeError("a value is missing");
  return value;
}
