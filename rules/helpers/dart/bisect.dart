// The first place in a sorted list whose element does not come before a value, or is not equal to it either.
int bisect<T>(List<T> items, T value, int Function(T, T) compare, {bool after = false}) {
  var (low, high) = (0, items.length);
  while (low < high) {
    final middle = (low + high) ~/ 2;
    compare(items[middle], value) < (after ? 1 : 0) ? low = middle + 1 : high = middle;
  }
  return low;
}
