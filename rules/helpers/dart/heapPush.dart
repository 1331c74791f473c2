// Adds to a binary heap, smallest first.
void heapPush<T>(List<T> heap, T item, int Function(T, T) compare) {
  heap.add(item);
  heapUp(heap, 0, heap.length - 1, compare);
}
