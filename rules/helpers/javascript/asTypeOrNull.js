// A value that must be null or of a native type; another raises.
function asTypeOrNull(value, type) {
  return value === null || value === undefined ? null : asType(value, type);
}
