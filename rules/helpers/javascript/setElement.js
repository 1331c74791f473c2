// Stores an element at an index, which must lie inside.
function setElement(items, index, value) {
  if (index < 0 || index >= items.length) throw new RangeError("list assignment index out of range");
  items[index] = value;
}
