// Quotient of floats rounded towards minus infinity; a zero divisor raises.
function floatFloorDiv(a, b) {
  if (b === 0) throw new ZeroDivisionError("float floor division by zero");
  return Math.floor(a / b);
}
