// Takes an iterable apart into as many values as wanted; another number raises.
function unpack(items, count) {
  const values = [...items];
  if (values.length > count) throw new ValueError(`too many values to unpack (expected ${count})`);
  if (values.length < count) throw new ValueError(`not enough values to unpack (expected ${count}, got ${values.length})`);
  return values;
}
