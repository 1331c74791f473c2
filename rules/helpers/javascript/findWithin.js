// Index of the first occurrence in a range, which may count from the end; -1 when there is none.
function findWithin(text, part, start = 0, end = Infinity) {
  const points = [...text];
  const wanted = [...part];
  const [from, to] = clampRange(points.length, start, end);
  if (start > points.length) return -1;
  for (let i = from; i + wanted.length <= to; i++) {
    if (wanted.every((c, k) => points[i + k] === c)) return i;
  }
  return -1;
}
