// Moves an item of a heap up to its place.
function heapUp(heap, start, place, compare) {
  const parent = (place - 1) >> 1;
  if (place <= start || compare(heap[place], heap[parent]) >= 0) return;
  [heap[place], heap[parent]] = [heap[parent], heap[place]];
  heapUp(heap, start, parent, compare);
}
