// A float without its fraction, which must fit 64 bits.
int toInteger(double x) {
  if (x.isNaN) throw ValueError('cannot convert float NaN to integer');
  if (x.abs() >= 9223372036854775808.0) throw OverflowError('the float is too large for 64 bits');
  return x.toInt();
}
