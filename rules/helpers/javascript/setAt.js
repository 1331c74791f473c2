// Stores an element at an index, which may count from the end; outside raises.
function setAt(items, index, value) {
  if (index >= items.length || index < -items.length) throw new RangeError("list assignment index out of range");
  items[index < 0 ? index + items.length : index] = value;
}
