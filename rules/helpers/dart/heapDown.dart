// Moves an element of a heap down to a leaf and up to its place.
void heapDown<T>(List<T> heap, int place, int Function(T, T) compare) {
  final item = heap[place];
  final start = place;
  var child = 2 * place + 1;
  while (child < heap.length) {
    if (child + 1 < heap.length && compare(heap[child], heap[child + 1]) >= 0) child++;
    heap[place] = heap[child];
    place = child;
    child = 2 * place + 1;
  }
  heap[place] = item;
  while (place > start && compare(item, heap[(place - 1) >> 1]) < 0) {
    heap[place] = heap[(place - 1) >> 1];
    place = (place - 1) >> 1;
    heap[place] = item;
  }
}
