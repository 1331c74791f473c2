// The place that an index means, which may count from the end; outside raises.
function placeOf(items, index) {
  const place = index < 0 ? index + items.length : index;
  if (place < 0 || place >= items.length) throw new RangeError("list assignment index out of range");
  return place;
}
