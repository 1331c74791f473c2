// The element at an index, which may count from the end; outside raises.
function at(items, index) {
  const place = index < 0 ? index + items.length : index;
  if (place < 0 || place >= items.length) throw new RangeError("list index out of range");
  return items[place];
}
