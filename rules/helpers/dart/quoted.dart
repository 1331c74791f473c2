// A text in quotes, as Python shows it inside a list.
String quoted(String text) {
  final quote = text.contains("'") && !text.contains('"') ? '"' : "'";
  final escapes = {'\\': r'\\', '\n': r'\n', '\r': r'\r', '\t': r'\t', quote: '\\$quote'};
  final hidden = RegExp(r'[\p{C}\p{Zl}\p{Zp}]|(?! )\p{Zs}', unicode: true);
  String hex(int code) => code < 256
      ? '\\x${code.toRadixString(16).padLeft(2, '0')}'
      : code < 65536
      ? '\\u${code.toRadixString(16).padLeft(4, '0')}'
      : '\\U${code.toRadixString(16).padLeft(8, '0')}';
  return quote + characters(text).map((c) => escapes[c] ?? (hidden.hasMatch(c) ? hex(c.runes.single) : c)).join() + quote;
}
