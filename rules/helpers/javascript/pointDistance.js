// The distance between two points.
const pointDistance = (a, b) => Math.hypot(...a.map((x, i) => x - b[i]));
