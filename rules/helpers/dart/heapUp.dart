// Moves an element of a heap up to its place.
void heapUp<T>(List<T> heap, int start, int place, int Function(T, T) compare) {
  final (parent, item) = ((place - 1) >> 1, heap[place]);
  if (place <= start || compare(item, heap[parent]) >= 0) return;
  heap[place] = heap[parent];
  heap[parent] = item;
  heapUp(heap, start, parent, compare);
}
