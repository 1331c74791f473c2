// The words of a text between white space.
List<String> words(String text) => [for (final match in RegExp(r'\S+').allMatches(text)) match[0]!];
