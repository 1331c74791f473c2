// The item whose key is farthest in a direction, the first of equal ones.
function extremeBy(items, key, direction, fallback) {
  let best = null;
  for (const item of items) {
    const entry = [item, key(item)];
    if (best === null || compareValues(entry[1], best[1]) * direction > 0) best = entry;
  }
  if (best !== null) return best[0];
  if (fallback.length > 0) return fallback[0];
  throw new ValueError("min or max of nothing");
}
