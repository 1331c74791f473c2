// The positive counts that come of combining two counts of each item.
function combineCounts(a, b, combine) {
  const items = new Set([...a.keys(), ...b.keys()]);
  const entries = Array.from(items, (item) => [item, combine(a.get(item) ?? 0, b.get(item) ?? 0)]);
  return new Map(entries.filter(([, count]) => count > 0));
}
