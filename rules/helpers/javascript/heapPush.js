// Adds to a binary heap, smallest first.
function heapPush(heap, item, compare) {
  heap.push(item);
  heapUp(heap, 0, heap.length - 1, compare);
}
