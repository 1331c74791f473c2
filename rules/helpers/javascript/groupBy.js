// The elements by key, keys in order of first occurrence.
function groupBy(items, key) {
  const groups = new Map();
  for (const item of items) {
    const label = keyOf(key(item));
    if (!groups.has(label)) groups.set(label, []);
    groups.get(label).push(item);
  }
  return groups;
}
