// The element at an index, which may count from the end; outside raises, and says of what.
function itemOf(items, index, failure) {
  if (index >= items.length || index < -items.length) throw new RangeError(failure);
  return items.at(index);
}
