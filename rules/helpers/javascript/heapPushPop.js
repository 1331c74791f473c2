// Adds to a heap, then removes and returns its smallest item.
const heapPushPop = (heap, item) => (heap.length > 0 && compareValues(heap[0], item) < 0 ? heapReplace(heap, item) : item);
