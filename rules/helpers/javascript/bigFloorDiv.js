// Quotient of big integers rounded towards minus infinity; a zero divisor raises.
function bigFloorDiv(a, b) {
  if (b === 0n) throw new ZeroDivisionError("integer division or modulo by zero");
  return (a - bigMod(a, b)) / b;
}
