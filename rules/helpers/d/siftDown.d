// Lets an item of a heap sink to its place.
void siftDown(T)(T[] heap, size_t i) {
    while (true) {
        size_t least = i;
        foreach (child; [2 * i + 1, 2 * i + 2]) if (child < heap.length && heap[child] < heap[least]) least = child;
        if (least == i) return;
        swap(heap[i], heap[least]);
        i = least;
    }
}
