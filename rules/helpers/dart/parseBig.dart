// The integer of any size that a text says; what is no integer raises.
BigInt parseBig(String text, [int base = 10]) {
  final prefix = {2: '(?:0b_?)?', 8: '(?:0o_?)?', 16: '(?:0x_?)?'}[base] ?? '';
  final match = RegExp('^([+-]?)$prefix([0-9a-z]+(?:_[0-9a-z]+)*)\$', caseSensitive: false).firstMatch(text.trim());
  final size = match == null ? null : BigInt.tryParse(match[2]!.replaceAll('_', ''), radix: base);
  if (size == null) throw ArgumentError("invalid literal for int() with base $base: '$text'");
  return match![1] == '-' ? -size : size;
}
