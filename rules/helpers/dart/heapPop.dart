// Removes and returns the smallest element of a heap.
T heapPop<T>(List<T> heap, int Function(T, T) compare) {
  final last = heap.removeLast();
  return heap.isEmpty ? last : heapReplace(heap, last, compare);
}
