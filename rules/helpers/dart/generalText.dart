// A number with so many significant digits, with an exponent where it is large or small.
String generalText(double x, int precision, [bool point = false]) {
  if (!x.isFinite) return floatText(x);
  final digits = precision < 1 ? 1 : precision;
  final shown = exponential(x, digits - 1);
  final exponent = x == 0 ? 0 : int.parse(shown.split('e').last);
  final plain = -4 <= exponent && exponent < digits - (point ? 1 : 0);
  final text = plain ? fixedExact(x, digits - 1 - exponent) : shown;
  final short = text.replaceFirstMapped(RegExp(r'^(-?\d+(?:\.\d*?[1-9])?)\.?0*(?=e|$)'), (match) => match[1]!);
  return plain && point && !short.contains('.') ? '$short.0' : exponentText(short);
}
