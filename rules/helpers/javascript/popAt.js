// Removes and returns the item at an index, which may count from the end; outside raises.
function popAt(items, index) {
  return items.splice(placeOf(items, index), 1)[0];
}
