// Orders a list as a heap.
static <T> void heapify(List<T> items, Comparator<? super T> order) {
    for (int i = items.size() / 2 - 1; i >= 0; i--) {
        siftDown(items, i, order);
    }
}
