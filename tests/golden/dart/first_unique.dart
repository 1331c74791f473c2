/// The first character that occurs only once, or None.
String? firstUnique(String text) {
  final counts = <String, int>{};
  for (final ch in text.split('')) {
    counts[ch] = (counts[ch] ?? 0) + 1;
  }
  for (final MapEntry(key: ch, value: count) in counts.entries) {
    if (count == 1) {
      return ch;
    }
  }
  return null;
}
