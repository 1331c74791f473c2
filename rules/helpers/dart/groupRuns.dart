// Runs of neighbours with equal keys, as pairs of key and run.
Iterable<(K, List<T>)> groupRuns<T, K>(Iterable<T> items, K Function(T) keyOf) {
  final groups = <(K, List<T>)>[];
  for (final item in items) {
    final key = keyOf(item);
    if (groups.isNotEmpty && deepEquals(groups.last.$1, key)) {
      groups.last.$2.add(item);
    } else {
      groups.add((key, [item]));
    }
  }
  return groups;
}
