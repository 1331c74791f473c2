// The integer that a text says: digits with perhaps a sign, no spaces, of so many bits at most.
int parseDigits(String text, int bits) {
  final value = RegExp(r'^[+-]?\d+$').hasMatch(text) ? BigInt.parse(text) : null;
  if (value == null || value != value.toSigned(bits)) throw ArgumentError('For input string: "$text"');
  return value.toInt();
}
