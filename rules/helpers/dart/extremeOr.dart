// The first element that no other precedes in an order, or a default where there is none.
T extremeOr<T>(Iterable<T> items, int Function(T, T) compare, T fallback) {
  final found = items.toList();
  return found.isEmpty ? fallback : extreme(found, compare);
}
