// Rounded to a number of decimals, exact halves to even.
function roundTo(x, digits) {
  if (!Number.isFinite(x) || digits > 22 || Math.abs(x) >= 1e21) return x;
  if (digits < 0) return roundHalfEven(x / 10 ** -digits) * 10 ** -digits;
  return Number(fixed(x, digits));
}
