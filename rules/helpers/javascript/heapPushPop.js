// Adds to a heap, then removes and returns its smallest item.
const heapPushPop = (heap, item, compare) => (heap.length > 0 && compare(heap[0], item) < 0 ? heapReplace(heap, item, compare) : item);
