// A number with so many significant digits, with an exponent where it is large or small.
String generalText(double x, int precision) {
  if (!x.isFinite) return floatText(x);
  final digits = precision < 1 ? 1 : precision;
  final shown = x.toStringAsExponential(digits - 1);
  final exponent = x == 0 ? 0 : int.parse(shown.split('e').last);
  final plain = -4 <= exponent && exponent < digits;
  final text = plain ? fixedExact(x, digits - 1 - exponent) : shown;
  final short = text.contains('.') ? text.replaceFirst(RegExp(r'\.?0+(?=e|$)'), '') : text;
  return exponentText(short);
}
