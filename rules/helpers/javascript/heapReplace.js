// Removes and returns the smallest item of a heap, and adds another; an empty one raises.
function heapReplace(heap, item, compare) {
  const least = at(heap, 0);
  heap[0] = item;
  heapDown(heap, 0, compare);
  return least;
}
