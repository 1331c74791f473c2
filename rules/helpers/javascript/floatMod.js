// Remainder of floats with the sign of the divisor; a zero divisor raises.
function floatMod(a, b) {
  if (b === 0) throw new ZeroDivisionError("float modulo");
  const rest = a % b;
  if (rest === 0) return b < 0 ? -0 : 0;
  return rest < 0 !== b < 0 ? rest + b : rest;
}
