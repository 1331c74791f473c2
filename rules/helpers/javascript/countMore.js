// Adds one to the count of each item.
function countMore(counts, items) {
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
}
