// Text with so many digits after the point and an exponent; exact halves to even.
String exponential(double x, int digits) {
  final half = RegExp('^(-?[\\d.]{${digits > 0 ? digits + 1 : 0}}[02468])\\.?50*(e.*)\$').firstMatch(x.toStringAsExponential(20));
  return half == null ? x.toStringAsExponential(digits) : '${half[1]}${half[2]}';
}
