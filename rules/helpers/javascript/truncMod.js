// Remainder with the sign of the dividend; a zero divisor raises.
function truncMod(a, b) {
  if (b === 0) throw new ZeroDivisionError("modulo by zero");
  return safeInteger(a) % b;
}
