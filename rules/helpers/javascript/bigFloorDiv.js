// Quotient of big integers rounded towards minus infinity; a zero divisor raises.
function bigFloorDiv(a, b) {
  if (b === 0n) throw new ZeroDivisionError("division by zero");
  return (a - bigMod(a, b)) / b;
}
