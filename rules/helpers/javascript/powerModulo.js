// A power modulo a number.
function powerModulo(base, exponent, modulus) {
  let [result, square, rest] = [1n, bigMod(BigInt(base), BigInt(modulus)), BigInt(exponent)];
  if (rest < 0n) throw new RangeError("a power below zero");
  for (; rest > 0n; rest >>= 1n) {
    if (rest & 1n) result = bigMod(result * square, BigInt(modulus));
    square = bigMod(square * square, BigInt(modulus));
  }
  const answer = bigMod(result, BigInt(modulus));
  return typeof base === "bigint" ? answer : Number(answer);
}
