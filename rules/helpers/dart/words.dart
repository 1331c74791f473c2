// The words of a text between white space.
List<String> words(String text) => [for (final match in RegExp(r'[^\s\x1c-\x1f\x85]+').allMatches(text)) match[0]!];
