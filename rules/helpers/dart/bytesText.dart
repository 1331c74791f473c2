// Bytes as Python shows them.
String bytesText(List<int> bytes) {
  final quote = bytes.contains(39) && !bytes.contains(34) ? '"' : "'";
  final escapes = {92: r'\\', 10: r'\n', 13: r'\r', 9: r'\t', quote.codeUnitAt(0): '\\$quote'};
  String shown(int b) => escapes[b] ?? (b < 32 || b > 126 ? '\\x${b.toRadixString(16).padLeft(2, '0')}' : String.fromCharCode(b));
  return 'b$quote${bytes.map(shown).join()}$quote';
}
