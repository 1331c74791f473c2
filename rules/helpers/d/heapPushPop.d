// Puts an item into a heap and takes the least out.
T heapPushPop(T)(ref T[] heap, T item) { return heap.length > 0 && heap[0] < item ? heapReplace(heap, item) : item; }
