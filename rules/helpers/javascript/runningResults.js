// The running results of combining items; without a function, of adding them.
function runningResults(items, combine = null) {
  const results = [];
  for (const item of items) {
    const last = results.at(-1);
    results.push(results.length === 0 ? item : combine === null ? last + item : combine(last, item));
  }
  return results;
}
