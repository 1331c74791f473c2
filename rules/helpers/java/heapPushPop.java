// Adds to a heap, then removes and gives its smallest element.
static <T> T heapPushPop(List<T> heap, T item, Comparator<? super T> order) {
    return !heap.isEmpty() && order.compare(heap.get(0), item) < 0 ? heapReplace(heap, item, order) : item;
}
