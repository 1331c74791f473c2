// Moves an element of a heap down to a leaf and up to its place.
void heapDown<T>(List<T> heap, int start, int Function(T, T) compare) {
  final item = heap[start];
  var place = start;
  for (var child = 2 * place + 1; child < heap.length; child = 2 * place + 1) {
    if (child + 1 < heap.length && compare(heap[child], heap[child + 1]) >= 0) child++;
    heap[place] = heap[child];
    place = child;
  }
  heap[place] = item;
  heapUp(heap, start, place, compare);
}
