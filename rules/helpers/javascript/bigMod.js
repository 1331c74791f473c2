// Remainder of big integers with the sign of the divisor; a zero divisor raises.
function bigMod(a, b) {
  if (b === 0n) throw new ZeroDivisionError("integer modulo by zero");
  let rest = a;
  rest %= b;
  return rest !== 0n && rest < 0n !== b < 0n ? rest + b : rest;
}
