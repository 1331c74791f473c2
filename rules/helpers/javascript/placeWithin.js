// Index of the first occurrence in a range, which may count from the end; -1 when there is none.
function placeWithin(text, part, start, end = text.length) {
  const from = start < 0 ? Math.max(0, start + text.length) : start;
  const to = end < 0 ? Math.max(0, end + text.length) : Math.min(end, text.length);
  const place = from > to ? -1 : text.slice(from, to).indexOf(part);
  return place < 0 ? -1 : from + place;
}
