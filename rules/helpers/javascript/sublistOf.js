// The elements at [start, end), which must lie inside.
function sublistOf(items, start, end) {
  if (start < 0 || end < start || end > items.length) throw new RangeError(`no elements ${start} to ${end}`);
  return items.slice(start, end);
}
