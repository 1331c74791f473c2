// Text with a fixed number of decimals, exact halves to even.
String fixedExact(double x, int digits) {
  if (!x.isFinite) return x.isNaN ? 'nan' : x > 0 ? 'inf' : '-inf';
  final (whole, fraction) = exactDecimal(x);
  final kept = BigInt.parse(whole + fraction.padRight(digits, '0').substring(0, digits));
  final rest = fraction.length > digits ? fraction.substring(digits) : '0';
  final up = rest.compareTo('6') >= 0 || (rest[0] == '5' && (kept.isOdd || rest.contains(RegExp('[1-9]'), 1)));
  final text = (up ? kept + BigInt.one : kept).toString().padLeft(digits + 1, '0');
  final cut = text.length - digits;
  return '${x.isNegative ? '-' : ''}${text.substring(0, cut)}${digits > 0 ? '.${text.substring(cut)}' : ''}';
}
