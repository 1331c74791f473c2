// The first words of a text and, after so many splits, its rest.
List<String> splitWordsMax(String text, int limit) {
  final parts = <String>[];
  var rest = text.replaceFirst(RegExp(r'^[\s\x1c-\x1f\x85]+'), '');
  while (rest.isNotEmpty && (limit < 0 || parts.length < limit)) {
    final match = RegExp(r'([^\s\x1c-\x1f\x85]+)[\s\x1c-\x1f\x85]*').matchAsPrefix(rest)!;
    parts.add(match[1]!);
    rest = rest.substring(match.end);
  }
  return rest.isEmpty ? parts : [...parts, rest];
}
