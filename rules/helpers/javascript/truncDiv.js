// Integer quotient rounded towards zero; a zero divisor raises.
function truncDiv(a, b) {
  if (b === 0) throw new ZeroDivisionError("division by zero");
  return Math.trunc(safeInteger(a) / b);
}
