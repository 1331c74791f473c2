// A string in the canonical encoding: JSON in ASCII.
String encodeStr(String text) {
  String escaped(int unit) => '\\u${unit.toRadixString(16).padLeft(4, '0')}';
  return '"${text.codeUnits.map((unit) => unit < 32 || unit > 126 || unit == 34 || unit == 92 ? escaped(unit) : String.fromCharCode(unit)).join()}"';
}
