// The least common multiple.
const lcmOf = (a, b) => (a && b ? Math.abs(safeInteger((a / gcdOf(a, b)) * b)) : 0);
