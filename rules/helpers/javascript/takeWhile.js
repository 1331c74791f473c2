// The items up to the first that fails a test.
function takeWhile(test, items) {
  const taken = [];
  for (const item of items) {
    if (!test(item)) break;
    taken.push(item);
  }
  return taken;
}
