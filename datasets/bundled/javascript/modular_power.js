const floorMod = (a, b) => ((a % b) + b) % b;

/** base ** exponent modulo modulus, by squaring; the result has the sign of the modulus. */
function modularPower(base, exponent, modulus) {
  if (exponent < 0) {
    throw new RangeError("negative exponent");
  }
  // BigInt, since products of two remainders can exceed 2 ** 53; its % throws a RangeError for a modulus of 0.
  const m = BigInt(modulus);
  let result = floorMod(1n, m);
  let square = floorMod(BigInt(base), m);
  for (let rest = BigInt(exponent); rest > 0n; rest >>= 1n) {
    if (rest & 1n) {
      result = floorMod(result * square, m);
    }
    square = floorMod(square * square, m);
  }
  return Number(result);
}
