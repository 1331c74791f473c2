// Moves the element at a place of a heap down to where it belongs.
static <T> void siftDown(List<T> heap, int place, Comparator<? super T> order) {
    int start = place;
    T item = heap.get(place);
    for (int child = 2 * place + 1; child < heap.size(); child = 2 * place + 1) {
        if (child + 1 < heap.size() && order.compare(heap.get(child), heap.get(child + 1)) >= 0) {
            child++;
        }
        heap.set(place, heap.get(child));
        place = child;
    }
    while (place > start && order.compare(item, heap.get((place - 1) / 2)) < 0) {
        heap.set(place, heap.get((place - 1) / 2));
        place = (place - 1) / 2;
    }
    heap.set(place, item);
}
