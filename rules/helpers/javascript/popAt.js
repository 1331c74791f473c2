// Removes and returns the item at an index, which may count from the end; outside raises.
function popAt(items, index, outside = items.length ? "pop index out of range" : "pop from empty list") {
  if (index >= items.length || index < -items.length) throw new RangeError(outside);
  return items.splice(index, 1)[0];
}
