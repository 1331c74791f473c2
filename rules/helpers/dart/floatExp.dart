// e to a power, which must not leave the floats.
double floatExp(double power) {
  final result = exp(power);
  return result.isInfinite && power.isFinite ? throw UnsupportedError('math range error') : result;
}
