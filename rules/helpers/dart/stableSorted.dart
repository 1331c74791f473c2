// A sorted copy that keeps the order of what compares as equal.
List<T> stableSorted<T>(Iterable<T> items, int Function(T, T) compare) {
  final sorted = List<T>.of(items);
  stableSort(sorted, compare);
  return sorted;
}
