// Removes and returns the first item; an empty array raises.
function popFirst(items) {
  if (items.length === 0) throw new RangeError("pop from an empty list");
  return items.shift();
}
