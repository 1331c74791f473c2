// Neighbours as pairs.
function neighbours(items) {
  return items.slice(1).map((item, i) => [items[i], item]);
}
