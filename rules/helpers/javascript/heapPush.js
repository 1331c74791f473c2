// Adds to a binary heap, smallest first.
function heapPush(heap, item) {
  heap.push(item);
  heapUp(heap, 0, heap.length - 1);
}
