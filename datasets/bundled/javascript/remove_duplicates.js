/** Remove later duplicates from an array in place; give how many went. */
function removeDuplicates(items) {
  const unique = new Set(items);
  const removed = items.length - unique.size;
  items.splice(0, items.length, ...unique);
  return removed;
}
