// The first words of a text and, after so many splits, its rest.
List<String> splitWordsMax(String text, int limit) {
  final parts = <String>[];
  var rest = text.trimLeft();
  while (rest.isNotEmpty && (limit < 0 || parts.length < limit)) {
    final word = RegExp(r'\S+').matchAsPrefix(rest)![0]!;
    parts.add(word);
    rest = rest.substring(word.length).trimLeft();
  }
  return rest.isEmpty ? parts : [...parts, rest];
}
