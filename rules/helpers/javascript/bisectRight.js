// Where to insert into a sorted array after equal items.
function bisectRight(items, item) {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (compareValues(item, items[middle]) < 0) high = middle;
    else low = middle + 1;
  }
  return low;
}
