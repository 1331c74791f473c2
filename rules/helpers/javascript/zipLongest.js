// Tuples of the items at the same place, up to the longest array; null where one is missing.
function zipLongest(...lists) {
  const length = Math.max(...lists.map((list) => list.length));
  return Array.from({ length }, (_, i) => lists.map((list) => (i < list.length ? list[i] : null)));
}
