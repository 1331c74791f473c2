// Takes an iterable apart into as many values as wanted; another number raises.
function unpack(items, count) {
  const values = [...items];
  if (values.length !== count) throw new ValueError(`${values.length} values to unpack, ${count} wanted`);
  return values;
}
