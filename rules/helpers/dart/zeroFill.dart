// Zeros between the sign and the rest of a text, up to a width.
String zeroFill(String text, int width) {
  final sign = text.startsWith(RegExp('[+-]')) ? text[0] : '';
  return sign + text.substring(sign.length).padLeft(width - sign.length, '0');
}
