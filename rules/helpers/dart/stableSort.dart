// Sorts in place and keeps the order of what compares as equal.
void stableSort<T>(List<T> items, int Function(T, T) compare) {
  final indexed = items.indexed.toList();
  indexed.sort((a, b) {
    final order = compare(a.$2, b.$2);
    return order != 0 ? order : a.$1 - b.$1;
  });
  items.setAll(0, indexed.map((pair) => pair.$2));
}
