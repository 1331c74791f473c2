// A text with the digits of all scripts as those of ASCII: each comes after as many digits as it says, modulo ten.
String asciiDigits(String text) {
  final digit = RegExp(r'\p{Nd}', unicode: true);
  int before(int code) => digit.hasMatch(String.fromCharCode(code - 1)) ? before(code - 1) + 1 : 0;
  return text.replaceAllMapped(digit, (match) => '${before(match[0]!.runes.first) % 10}');
}
