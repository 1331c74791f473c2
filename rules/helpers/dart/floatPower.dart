// A power of floats; what has no real value raises.
double floatPower(double base, double exponent) {
  if (base == 0 && exponent < 0) throw ZeroDivisionError('zero to a negative power');
  final result = pow(base, exponent).toDouble();
  if (result.isNaN && !base.isNaN && !exponent.isNaN) throw ArgumentError('the power is not real');
  if (result.isInfinite && base.isFinite && exponent.isFinite) throw UnsupportedError('the power is too large');
  return result;
}
