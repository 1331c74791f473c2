// Removes the first equal item; raises when there is none.
function removeFirst(items, item) {
  items.splice(checkFound(items.findIndex((x) => deepEqual(x, item))), 1);
}
