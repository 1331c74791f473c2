// The items from the first that fails a test on.
function dropWhile(test, items) {
  const list = [...items];
  const start = list.findIndex((item) => !test(item));
  return start < 0 ? [] : list.slice(start);
}
