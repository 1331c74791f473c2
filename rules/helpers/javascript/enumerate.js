// Pairs of a running number and an item.
function enumerate(items, start) {
  return [...items].map((item, i) => [start + i, item]);
}
