// The distance between two points.
function pointDistance(a, b) {
  return Math.hypot(...a.map((x, i) => x - b[i]));
}
