// An integer rounded to a number of decimals, halves to even.
int roundInt(int value, int digits) {
  if (digits >= 0) return value;
  final unit = powerOf(10, -digits);
  final rest = value % unit;
  final down = value - rest;
  return rest * 2 > unit || (rest * 2 == unit && (down ~/ unit).isOdd) ? down + unit : down;
}
