// The text of a float as Python shows it: always with a point or an exponent.
String floatText(double x) {
  if (!x.isFinite) return x.isNaN ? 'nan' : x > 0 ? 'inf' : '-inf';
  final large = x != 0 && (x.abs() < 1e-4 || x.abs() >= 1e16);
  return large ? exponentText(x.toStringAsExponential()) : '$x';
}
