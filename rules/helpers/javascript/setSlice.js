// Replaces the items of a range, which may count from the end.
function setSlice(items, start, end, replacement) {
  const [from, to] = clampRange(items.length, start, end);
  items.splice(from, Math.max(0, to - from), ...replacement);
}
