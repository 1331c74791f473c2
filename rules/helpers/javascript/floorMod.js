// Remainder with the sign of the divisor; a zero divisor raises.
function floorMod(a, b) {
  if (b === 0) throw new ZeroDivisionError("integer modulo by zero");
  const rest = safeInteger(a) % b;
  return rest !== 0 && rest < 0 !== b < 0 ? rest + b : rest;
}
