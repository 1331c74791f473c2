// The item whose key is farthest in a direction, the first of equal ones.
function extremeBy(items, key, direction, fallback) {
  const entries = Array.from(items, (item) => [item, key(item)]);
  if (entries.length > 0) return entries.reduce((best, entry) => (compareValues(entry[1], best[1]) * direction > 0 ? entry : best))[0];
  if (fallback.length > 0) return fallback[0];
  throw new ValueError(`${direction > 0 ? "max" : "min"}() arg is an empty sequence`);
}
