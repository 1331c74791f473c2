// Removes and returns the first item; an empty array raises.
function popFirst(items) {
  if (items.length === 0) throw new IndexError("pop from an empty list");
  return items.shift();
}
