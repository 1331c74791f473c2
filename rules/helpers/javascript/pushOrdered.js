// Adds to a heap that is ordered by a comparison function.
function pushOrdered(heap, item, compare) {
  heap.push(item);
  let place = heap.length - 1;
  while (place > 0) {
    const parent = (place - 1) >> 1;
    if (compare(heap[place], heap[parent]) >= 0) break;
    [heap[place], heap[parent]] = [heap[parent], heap[place]];
    place = parent;
  }
}
