// Moves an item of a heap down along the smaller children, then up to its place.
function heapDown(heap, start, compare) {
  let place = start;
  for (let child = 2 * place + 1; child < heap.length; child = 2 * place + 1) {
    if (child + 1 < heap.length && compare(heap[child], heap[child + 1]) >= 0) child += 1;
    [heap[place], heap[child]] = [heap[child], heap[place]];
    place = child;
  }
  heapUp(heap, start, place, compare);
}
