// Adds to a heap kept in a list.
static <T> void heapPush(List<T> heap, T item, Comparator<? super T> order) {
    heap.add(item);
    int place = heap.size() - 1;
    while (place > 0 && order.compare(item, heap.get((place - 1) / 2)) < 0) {
        heap.set(place, heap.get((place - 1) / 2));
        place = (place - 1) / 2;
    }
    heap.set(place, item);
}
