// The least common multiple.
function leastCommonMultiple(a, b) {
  return a && b ? Math.abs(safeInteger((a / greatestCommonDivisor(a, b)) * b)) : 0;
}
