// Replaces the first matches of a pattern, a number of times at most (always for 0).
String replaceMatches(String text, RegExp pattern, String Function(RegExpMatch) replace, int limit) {
  var left = limit == 0 ? text.length + 1 : limit;
  return text.replaceAllMapped(pattern, (match) => left-- > 0 ? replace(match as RegExpMatch) : match[0]!);
}
