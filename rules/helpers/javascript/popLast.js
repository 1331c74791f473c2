// Removes and returns the last item; an empty array raises.
function popLast(items) {
  if (items.length === 0) throw new RangeError("pop from an empty list");
  return items.pop();
}
