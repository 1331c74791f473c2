// Removes all items from a set.
function removeAll(set, items) {
  for (const item of [...items]) set.delete(item);
}
