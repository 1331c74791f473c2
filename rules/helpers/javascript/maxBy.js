// The item with the largest key, the first of equal ones; for none the fallback, or it raises.
const maxBy = (items, key, ...fallback) => extremeBy(items, key, 1, fallback);
