// The positive counts that come of combining two counts of each item.
function combineCounts(a, b, combine) {
  const counts = new Map();
  for (const item of [...a.keys(), ...b.keys()]) {
    const count = combine(a.get(item) ?? 0, b.get(item) ?? 0);
    if (count > 0) counts.set(item, count);
  }
  return counts;
}
