// Sorts in place by keys that are asked for once each; what compares as equal keeps its order.
void sortByKey<T, K>(List<T> items, K Function(T) keyOf, int Function(K, K) compare) {
  items.setAll(0, sortedByKey(items, keyOf, compare));
}
