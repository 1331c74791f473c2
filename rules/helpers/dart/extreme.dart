// The first element that no other precedes in an order.
T extreme<T>(Iterable<T> items, int Function(T, T) compare) {
  final left = items.iterator;
  if (!left.moveNext()) throw ArgumentError('there is no element to choose from');
  var best = left.current;
  while (left.moveNext()) {
    if (compare(left.current, best) < 0) best = left.current;
  }
  return best;
}
