// The first place in a sorted array whose item does not come before the one that is sought.
function bisect(items, comesBefore) {
  let [low, high] = [0, items.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (comesBefore(items[middle])) low = middle + 1;
    else high = middle;
  }
  return low;
}
