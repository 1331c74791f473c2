// Splits at matches of a pattern, a number of times at most (always for 0), with what its groups matched.
List<String> splitPattern(String text, RegExp pattern, [int limit = 0]) {
  final parts = <String>[];
  var start = 0;
  for (final match in pattern.allMatches(text).take(limit == 0 ? text.length + 1 : limit)) {
    parts.add(text.substring(start, match.start));
    for (var i = 1; i <= match.groupCount; i++) {
      parts.add(match[i] ?? '');
    }
    start = match.end;
  }
  return [...parts, text.substring(start)];
}
