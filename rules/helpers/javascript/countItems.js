// How often each item occurs.
function countItems(items) {
  const counts = new Map();
  countMore(counts, items);
  return counts;
}
