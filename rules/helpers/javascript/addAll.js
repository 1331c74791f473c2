// Adds all items to a set.
function addAll(set, items) {
  for (const item of items) set.add(item);
}
