// Mantissa from 0.5 up to 1, and exponent to base 2.
(double, int) mantissaExponent(double x) {
  if (x == 0 || !x.isFinite) return (x, 0);
  var (mantissa, exponent) = (x, 0);
  for (; mantissa.abs() >= 1; exponent++) {
    mantissa /= 2;
  }
  for (; mantissa.abs() < 0.5; exponent--) {
    mantissa *= 2;
  }
  return (mantissa, exponent);
}
