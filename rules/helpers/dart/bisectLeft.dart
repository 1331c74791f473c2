// The first place in a sorted list that keeps the order.
int bisectLeft<T>(List<T> items, T value, int Function(T, T) compare) {
  var (low, high) = (0, items.length);
  while (low < high) {
    final middle = (low + high) ~/ 2;
    compare(items[middle], value) < 0 ? low = middle + 1 : high = middle;
  }
  return low;
}
