// The least common multiple.
function lcmOf(a, b) {
  return a && b ? Math.abs(safeInteger((a / gcdOf(a, b)) * b)) : 0;
}
