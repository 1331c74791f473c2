// How often each item occurs.
function countEach(items) {
  const counts = new Map();
  countMore(counts, items);
  return counts;
}
