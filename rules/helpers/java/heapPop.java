// Removes and gives the smallest element of a heap.
static <T> T heapPop(List<T> heap, Comparator<? super T> order) {
    T last = heap.remove(heap.size() - 1);
    return heap.isEmpty() ? last : heapReplace(heap, last, order);
}
