// How often each value occurs, in the order of first occurrence.
Map<T, int> countItems<T>(Iterable<T> items) {
  final counts = <T, int>{};
  for (final item in items) {
    counts[item] = (counts[item] ?? 0) + 1;
  }
  return counts;
}
