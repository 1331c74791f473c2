// The element at an index, which may count from the end; outside raises.
function at(items, index) {
  if (index >= items.length || index < -items.length) throw new RangeError("list index out of range");
  return items.at(index);
}
