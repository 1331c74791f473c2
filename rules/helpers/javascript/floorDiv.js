// Integer quotient rounded towards minus infinity; a zero divisor raises.
function floorDiv(a, b) {
  if (b === 0) throw new ZeroDivisionError("integer division or modulo by zero");
  return Math.floor(safeInteger(a) / b);
}
