// Rounded to a number of decimals, exact halves to even; below none to tens, hundreds and so on.
function roundToAny(x, digits) {
  if (digits >= 0) return roundTo(x, digits);
  return Number.isFinite(x) ? roundHalfEven(x / 10 ** -digits) * 10 ** -digits : x;
}
