// Lets an item of a heap sink where the smaller children are, then rise from the bottom to its place.
void siftDown(T)(T[] heap, size_t top) {
    auto i = top;
    while (2 * i + 1 < heap.length) {
        auto child = 2 * i + 1;
        if (child + 1 < heap.length && !(heap[child] < heap[child + 1])) child++;
        swap(heap[i], heap[child]);
        i = child;
    }
    for (; i > top && heap[i] < heap[(i - 1) / 2]; i = (i - 1) / 2) swap(heap[i], heap[(i - 1) / 2]);
}
