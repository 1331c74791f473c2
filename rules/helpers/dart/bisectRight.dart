// The last place in a sorted list that keeps the order.
int bisectRight<T>(List<T> items, T value, int Function(T, T) compare) {
  var (low, high) = (0, items.length);
  while (low < high) {
    final middle = (low + high) ~/ 2;
    compare(value, items[middle]) < 0 ? high = middle : low = middle + 1;
  }
  return low;
}
