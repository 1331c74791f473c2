// The item with the smallest key, the first of equal ones; for none the fallback, or it raises.
const minBy = (items, key, ...fallback) => extremeBy(items, key, -1, fallback);
