// Makes an array a heap.
void heapify(T)(T[] heap) { foreach_reverse (i; 0 .. heap.length / 2) siftDown(heap, i); }
