// A sorted copy that keeps the order of what compares as equal, by asking whether a later element belongs before an earlier one.
List<T> stableSorted<T>(Iterable<T> items, int Function(T, T) compare) {
  final indexed = items.indexed.toList();
  indexed.sort((a, b) => a.$1 < b.$1 ? (compare(b.$2, a.$2) < 0 ? 1 : -1) : (compare(a.$2, b.$2) < 0 ? -1 : 1));
  return [for (final (_, item) in indexed) item];
}
