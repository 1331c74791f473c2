// Moves an item of a heap down along the smaller children, then up to its place.
function heapDown(heap, place) {
  const start = place;
  const item = heap[place];
  for (let child = 2 * place + 1; child < heap.length; child = 2 * place + 1) {
    if (child + 1 < heap.length && compareValues(heap[child], heap[child + 1]) >= 0) child += 1;
    heap[place] = heap[child];
    place = child;
  }
  heap[place] = item;
  heapUp(heap, start, place);
}
