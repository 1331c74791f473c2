// The items at the places from start up to stop of any iterable.
function takeSlice(items, start, stop) {
  const taken = [];
  let place = 0;
  if (stop <= 0) return taken;
  for (const item of items) {
    if (place >= start) taken.push(item);
    place += 1;
    if (place >= stop) break;
  }
  return taken;
}
