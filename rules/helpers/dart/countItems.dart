// How often each value occurs, in the order of first occurrence.
Map<T, int> countItems<T>(Iterable<T> items) {
  final counts = <T, int>{};
  countMore(counts, items);
  return counts;
}
