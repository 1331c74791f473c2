// Moves items from the end to the front, for a negative number the other way.
function rotateItems(items, count) {
  if (items.length > 0) items.unshift(...items.splice(-floorMod(count, items.length) || items.length));
}
