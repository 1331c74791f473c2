// Pairs of a running number and an item.
function enumerate(items, start) {
  return Array.from(items, (item, i) => [start + i, item]);
}
