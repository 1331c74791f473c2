// Splits at the last occurrences of a separator, a number of times at most where that is not negative.
List<String> splitLast(String text, String separator, int limit) {
  final parts = <String>[];
  var rest = text;
  while (limit < 0 || parts.length < limit) {
    if (separator.isEmpty) throw ArgumentError('empty separator');
    final place = rest.lastIndexOf(separator);
    if (place < 0) break;
    parts.insert(0, rest.substring(place + separator.length));
    rest = rest.substring(0, place);
  }
  return [rest, ...parts];
}
