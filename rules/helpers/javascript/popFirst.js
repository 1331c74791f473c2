// Removes and returns the first item; an empty array raises.
function popFirst(items) {
  if (items.length === 0) throw new RangeError("pop from empty list");
  return items.shift();
}
