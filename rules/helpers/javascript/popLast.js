// Removes and returns the last item; an empty array raises.
function popLast(items) {
  if (items.length === 0) throw new RangeError("pop from empty list");
  return items.pop();
}
