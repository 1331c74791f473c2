// Splits at the last occurrences of a separator, a number of times at most where that is not negative.
List<String> splitLast(String text, String separator, int limit) {
  if (separator.isEmpty) throw ArgumentError('empty separator');
  final parts = <String>[];
  for (var place = 0; parts.length != limit && (place = text.lastIndexOf(separator)) >= 0; text = text.substring(0, place)) {
    parts.insert(0, text.substring(place + separator.length));
  }
  return [text, ...parts];
}
