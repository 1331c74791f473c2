// Takes the least item out of a heap and puts another in.
T heapReplace(T)(ref T[] heap, T item) {
    auto least = at(heap, 0);
    heap[0] = item;
    siftDown(heap, 0);
    return least;
}
