// Adds to a heap and removes the smallest element.
T heapPushPop<T>(List<T> heap, T item, int Function(T, T) compare) {
  return heap.isNotEmpty && compare(heap[0], item) < 0 ? heapReplace(heap, item, compare) : item;
}
