// Replaces the first occurrences of a text, a number of times at most where that is not negative.
String replaceMax(String text, String old, String replacement, int limit) {
  var left = limit < 0 ? text.length + 1 : limit;
  return text.replaceAllMapped(old, (match) => left-- > 0 ? replacement : match[0]!);
}
