// Index of the first equal item in a range, which may count from the end; -1 when there is none.
function indexWithin(items, item, start, end = items.length) {
  const [from, to] = clampRange(items.length, start, end);
  return items.findIndex((x, i) => from <= i && i < to && deepEqual(x, item));
}
