// Replaces the smallest element of a heap and returns it.
T heapReplace<T>(List<T> heap, T item, int Function(T, T) compare) {
  final smallest = heap[0];
  heap[0] = item;
  heapDown(heap, 0, compare);
  return smallest;
}
