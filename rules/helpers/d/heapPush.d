// Puts an item into a heap whose least item is its first.
void heapPush(T)(ref T[] heap, T item) {
    heap ~= item;
    for (size_t i = heap.length - 1; i > 0 && heap[i] < heap[(i - 1) / 2]; i = (i - 1) / 2) swap(heap[i], heap[(i - 1) / 2]);
}
