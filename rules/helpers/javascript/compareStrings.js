// Negative, zero or positive as a comes before, with or after b.
const compareStrings = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
