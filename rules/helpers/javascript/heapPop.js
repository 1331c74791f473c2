// Removes and returns the smallest item of a heap; an empty one raises.
function heapPop(heap) {
  const last = popLast(heap);
  return heap.length > 0 ? heapReplace(heap, last) : last;
}
