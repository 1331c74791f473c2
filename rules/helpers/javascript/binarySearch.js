// The index of an element in a sorted array, or minus its place, minus 1.
function binarySearch(items, item) {
  const place = bisect(items, (other) => compareValues(other, item) < 0);
  return place < items.length && compareValues(items[place], item) === 0 ? place : -place - 1;
}
