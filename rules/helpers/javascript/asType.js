// A value that must be of a native type; another raises.
function asType(value, type) {
  const native = value?.valueOf() ?? value;
  if (typeof native !== type && native?.constructor?.name !== type) throw new TypeError(`expected ${type}, found ${typeof native}`);
  return native;
}
