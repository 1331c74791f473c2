// Number of occurrences that don't overlap; an empty text occurs between all characters.
function countText(text, part, start = 0, end = Infinity) {
  const points = [...text];
  const [from, to] = clampRange(points.length, start, end);
  if (start > points.length || from > to) return 0;
  return part === "" ? to - from + 1 : points.slice(from, to).join("").split(part).length - 1;
}
