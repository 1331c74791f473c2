// Orders an array as a binary heap.
function heapify(heap) {
  for (let i = (heap.length >> 1) - 1; i >= 0; i--) heapDown(heap, i);
}
