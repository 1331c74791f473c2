// Removes and gives the first element of a heap that is ordered by a comparison function.
function popOrdered(heap, compare) {
  if (heap.length === 0) throw new RangeError("pop from an empty heap");
  const last = heap.pop();
  if (heap.length === 0) return last;
  const first = heap[0];
  heap[0] = last;
  for (let place = 0, child = 1; child < heap.length; child = 2 * place + 1) {
    if (child + 1 < heap.length && compare(heap[child + 1], heap[child]) < 0) child += 1;
    if (compare(heap[child], heap[place]) >= 0) break;
    [heap[place], heap[child]] = [heap[child], heap[place]];
    place = child;
  }
  return first;
}
