// The integer that a text says; what is no integer, or leaves 64 bits, raises.
int parseInteger(String text) {
  final digits = text.trim().replaceAll(RegExp(r'(?<=\d)_(?=\d)'), '');
  if (!RegExp(r'^[+-]?\d+$').hasMatch(digits)) throw ArgumentError("invalid literal for int() with base 10: '$text'");
  return int.tryParse(digits, radix: 10) ?? (throw UnsupportedError('$digits leaves 64 bits'));
}
