// Exchanges two items, whose indices may count from the end; outside raises.
function swapItems(items, i, j) {
  [items[placeOf(items, i)], items[placeOf(items, j)]] = [at(items, j), at(items, i)];
}
