// A float without its fraction as an integer of any size.
BigInt bigOf(double x) {
  if (x.isNaN) throw ArgumentError('cannot convert float NaN to integer');
  if (x.isInfinite) throw UnsupportedError('cannot convert float infinity to integer');
  return BigInt.from(x.truncateToDouble());
}
