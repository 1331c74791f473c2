/** Rotate an array in place by k to the left (negative: to the right); give the number of moved places. */
function rotateLeft(items, k) {
  if (items.length === 0) {
    return 0;
  }
  const distance = ((k % items.length) + items.length) % items.length;
  items.push(...items.splice(0, distance));
  return distance;
}
