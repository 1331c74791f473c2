// Where to insert into a sorted array before equal items.
function bisectLeft(items, item) {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (compareValues(items[middle], item) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}
