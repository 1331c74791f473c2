// Orders an array as a binary heap.
function heapify(heap, compare) {
  for (let i = (heap.length >> 1) - 1; i >= 0; i--) heapDown(heap, i, compare);
}
