// Text with a fixed number of decimals, 20 at most, exact halves to even.
String fixed(double x, int digits) {
  if (!x.isFinite) return x.isNaN ? 'nan' : x > 0 ? 'inf' : '-inf';
  final (size, sign) = (x.abs(), x.isNegative ? '-' : '');
  if (size >= 1e21) return '$sign${BigInt.from(size)}${digits > 0 ? '.' : ''}${'0' * digits}';
  final text = size.toStringAsFixed(digits);
  final (isHalf, last) = (size * pow(2, digits + 1) % 2 == 1, int.parse(text[text.length - 1]));
  return '$sign${isHalf && last.isOdd ? '${text.substring(0, text.length - 1)}${last - 1}' : text}';
}
