// The first element that no other precedes in an order.
T extreme<T>(Iterable<T> items, int Function(T, T) compare, [String name = 'min']) {
  final listed = items.toList();
  if (listed.isEmpty) throw ArgumentError('$name() arg is an empty sequence');
  return listed.fold(listed.first, (best, item) => compare(item, best) < 0 ? item : best);
}
