// Elements by their keys.
Map<K, List<T>> groupBy<T, K>(Iterable<T> items, K Function(T) keyOf) {
  final groups = <K, List<T>>{};
  for (final item in items) {
    groups.putIfAbsent(keyOf(item), () => []).add(item);
  }
  return groups;
}
