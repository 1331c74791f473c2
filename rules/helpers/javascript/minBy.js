// The item with the smallest key, the first of equal ones; for none the fallback, or it raises.
function minBy(items, key, ...fallback) {
  return extremeBy(items, key, -1, fallback);
}
