// The integer that a text says: digits with perhaps a sign, no spaces, no larger than a limit.
function parseDigits(text, limit) {
  const number = Number(text);
  if (!/^[+-]?\d+$/.test(text) || number > limit || number < -limit - 1) throw new ValueError(`For input string: "${text}"`);
  return number;
}
