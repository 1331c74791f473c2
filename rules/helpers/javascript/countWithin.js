// Number of occurrences in a range that don't overlap; an empty text occurs between all characters.
function countWithin(text, part, start, end = Infinity) {
  const points = [...text];
  const [from, to] = clampRange(points.length, start, end);
  return start > points.length || from > to ? 0 : countText(points.slice(from, to).join(""), part);
}
