// Mantissa from 0.5 up to 1, and exponent to base 2.
function mantissaExponent(x) {
  if (x === 0 || !Number.isFinite(x)) return [x, 0];
  let [mantissa, exponent] = [x, 0];
  for (; Math.abs(mantissa) >= 1; exponent++) mantissa /= 2;
  for (; Math.abs(mantissa) < 0.5; exponent--) mantissa *= 2;
  return [mantissa, exponent];
}
