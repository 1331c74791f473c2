// The item with the largest key, the first of equal ones; for none the fallback, or it raises.
function maxBy(items, key, ...fallback) {
  return extremeBy(items, key, 1, fallback);
}
