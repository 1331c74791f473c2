// Rounded to a number of decimals, exact halves to even.
function roundTo(x, digits) {
  if (!Number.isFinite(x) || digits > 22 || Math.abs(x) >= 1e21) return x;
  return Number(fixed(x, digits));
}
