// The first element whose key no other precedes in an order; every key is asked for once.
T extremeByKey<T, K>(Iterable<T> items, K Function(T) keyOf, int Function(K, K) compare) {
  return extreme([for (final item in items) (keyOf(item), item)], (a, b) => compare(a.$1, b.$1)).$2;
}
