// Adds other counts, times a factor.
function addCounts(counts, others, factor) {
  for (const [item, count] of [...others]) counts.set(item, (counts.get(item) ?? 0) + factor * count);
}
