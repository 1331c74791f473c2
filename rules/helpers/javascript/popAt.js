// Removes and returns the item at an index, which may count from the end; outside raises.
function popAt(items, index) {
  if (index >= items.length || index < -items.length) throw new RangeError("pop index out of range");
  return items.splice(index, 1)[0];
}
