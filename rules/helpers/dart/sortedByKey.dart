// A sorted copy by keys that are asked for once each; what compares as equal keeps its order.
List<T> sortedByKey<T, K>(Iterable<T> items, K Function(T) keyOf, int Function(K, K) compare) {
  final keyed = [for (final item in items) (keyOf(item), item)];
  return [for (final (_, item) in stableSorted(keyed, (a, b) => compare(a.$1, b.$1))) item];
}
