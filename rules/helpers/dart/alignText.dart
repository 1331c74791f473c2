// A sign and digits in a width, with fill characters where the alignment wants them.
String alignText(String sign, String digits, String fill, String align, int width) {
  final free = width - sign.length - digits.runes.length;
  if (free <= 0) return sign + digits;
  if (align == '=') return sign + fill * free + digits;
  final left = align == '<' ? 0 : align == '>' ? free : free ~/ 2;
  return fill * left + sign + digits + fill * (free - left);
}
