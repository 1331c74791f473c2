// Removes and gives the smallest element of a heap, and adds another.
static <T> T heapReplace(List<T> heap, T item, Comparator<? super T> order) {
    T smallest = heap.set(0, item);
    siftDown(heap, 0, order);
    return smallest;
}
