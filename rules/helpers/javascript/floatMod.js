// Remainder of floats with the sign of the divisor; a zero divisor raises.
function floatMod(a, b) {
  if (b === 0) throw new ZeroDivisionError("float modulo");
  const rest = a % b;
  return rest !== 0 && rest < 0 !== b < 0 ? rest + b : rest;
}
