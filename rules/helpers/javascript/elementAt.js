// The element at an index, which must lie inside.
function elementAt(items, index) {
  if (index < 0 || index >= items.length) throw new RangeError("list index out of range");
  return items[index];
}
