// An integer power that must fit 64 bits; for a negative exponent there is none.
int powerOf(int base, int exponent) {
  if (exponent < 0) throw ArgumentError('a negative exponent has no integer result');
  if (base.abs() < 2) return base == -1 && exponent.isEven ? 1 : exponent == 0 ? 1 : base;
  if (exponent > 63) throw UnsupportedError('$base to the power of $exponent leaves 64 bits');
  return toInt64(BigInt.from(base).pow(exponent));
}
