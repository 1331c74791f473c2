// Splits at a separator, a number of times at most where that is not negative.
List<String> splitAt(String text, String separator, [int limit = -1]) {
  if (separator.isEmpty) throw ArgumentError('empty separator');
  final parts = text.split(separator);
  return limit < 0 || parts.length <= limit ? parts : [...parts.take(limit), parts.skip(limit).join(separator)];
}
