// Makes a heap of a list.
void heapify<T>(List<T> items, int Function(T, T) compare) {
  for (var i = items.length ~/ 2 - 1; i >= 0; i--) {
    heapDown(items, i, compare);
  }
}
