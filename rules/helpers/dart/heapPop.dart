// Removes and returns the smallest element of a heap.
T heapPop<T>(List<T> heap, int Function(T, T) compare) {
  if (heap.isEmpty) throw RangeError('index out of range');
  final smallest = heap[0];
  heap[0] = heap.last;
  heap.removeLast();
  if (heap.isNotEmpty) heapDown(heap, 0, compare);
  return smallest;
}
