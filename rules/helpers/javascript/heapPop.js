// Removes and returns the smallest item of a heap; an empty one raises.
function heapPop(heap, compare) {
  if (heap.length === 0) throw new RangeError("index out of range");
  const [least, last] = [heap[0], heap.pop()];
  if (heap.length > 0) heap[0] = last;
  heapDown(heap, 0, compare);
  return least;
}
