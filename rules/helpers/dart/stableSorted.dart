// A sorted copy that keeps the order of what compares as equal.
List<T> stableSorted<T>(Iterable<T> items, int Function(T, T) compare) {
  final indexed = items.indexed.toList();
  indexed.sort((a, b) => switch (compare(a.$2, b.$2)) { 0 => a.$1 - b.$1, final order => order });
  return [for (final (_, item) in indexed) item];
}
