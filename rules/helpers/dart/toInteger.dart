// A float without its fraction, which must fit 64 bits.
int toInteger(double x) {
  if (x.isNaN) throw ArgumentError('cannot convert float NaN to integer');
  if (x.abs() >= 9223372036854775808.0) throw UnsupportedError('the float is too large for 64 bits');
  return x.toInt();
}
