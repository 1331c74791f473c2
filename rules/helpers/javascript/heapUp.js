// Moves an item of a heap up to its place.
function heapUp(heap, start, place) {
  const item = heap[place];
  while (place > start) {
    const parent = (place - 1) >> 1;
    if (compareValues(item, heap[parent]) >= 0) break;
    heap[place] = heap[parent];
    place = parent;
  }
  heap[place] = item;
}
