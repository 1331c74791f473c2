// The running results of combining items.
function accumulate(items, combine = (a, b) => a + b) {
  const results = [];
  for (const item of items) results.push(results.length === 0 ? item : combine(results.at(-1), item));
  return results;
}
