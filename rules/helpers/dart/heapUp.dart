// Moves an element of a heap up to its place.
void heapUp<T>(List<T> heap, int place, int Function(T, T) compare) {
  final item = heap[place];
  while (place > 0 && compare(item, heap[(place - 1) >> 1]) < 0) {
    heap[place] = heap[(place - 1) >> 1];
    place = (place - 1) >> 1;
  }
  heap[place] = item;
}
