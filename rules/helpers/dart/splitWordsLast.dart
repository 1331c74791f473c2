// The last words of a text and, after so many splits, what precedes them.
List<String> splitWordsLast(String text, int limit) {
  final parts = <String>[];
  var rest = text.trimRight();
  while (rest.isNotEmpty && (limit < 0 || parts.length < limit)) {
    final word = RegExp(r'\S+$').firstMatch(rest)![0]!;
    parts.insert(0, word);
    rest = rest.substring(0, rest.length - word.length).trimRight();
  }
  return rest.isEmpty ? parts : [rest, ...parts];
}
