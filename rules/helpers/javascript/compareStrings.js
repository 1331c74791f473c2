// Negative, zero or positive as a comes before, with or after b.
function compareStrings(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}
