// Tuples of the items at the same place, up to the shortest array.
function zip(...lists) {
  const length = lists.length === 0 ? 0 : Math.min(...lists.map((list) => list.length));
  return Array.from({ length }, (_, i) => lists.map((list) => list[i]));
}
