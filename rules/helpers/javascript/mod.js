// Remainder with the sign of the divisor; a zero divisor raises.
function mod(a, b) {
  if (b === 0) throw new PyError("ZeroDivisionError", "integer modulo by zero");
  const r = a % b;
  return r !== 0 && r < 0 !== b < 0 ? r + b : r;
}
