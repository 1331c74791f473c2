// The place of a value in a sorted list, or -1 less the place where it would stand.
int binarySearch<T extends Comparable<Object>>(List<T> items, T value) {
  var (low, high) = (0, items.length - 1);
  while (low <= high) {
    final middle = (low + high) ~/ 2;
    final order = items[middle].compareTo(value);
    if (order == 0) return middle;
    order < 0 ? low = middle + 1 : high = middle - 1;
  }
  return -low - 1;
}
