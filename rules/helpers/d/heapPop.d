// Takes the least item out of a heap.
T heapPop(T)(ref T[] heap) {
    if (heap.length == 0) throw new IndexError("index out of range");
    swap(heap[0], heap[$ - 1]);
    auto item = takeLast(heap);
    siftDown(heap, 0);
    return item;
}
