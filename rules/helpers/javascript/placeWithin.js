// Index of the first occurrence in a range, which may count from the end; -1 when there is none.
function placeWithin(text, part, start, end = text.length) {
  const from = start < 0 ? Math.max(0, start + text.length) : start;
  const place = from > text.length ? -1 : text.slice(from, end).indexOf(part);
  return place < 0 ? -1 : from + place;
}
