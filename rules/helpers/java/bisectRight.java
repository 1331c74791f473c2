// Where to insert into a sorted list after equal elements.
static <T> long bisectRight(List<T> items, T item, Comparator<? super T> order) {
    int low = 0;
    int high = items.size();
    while (low < high) {
        int middle = (low + high) / 2;
        if (order.compare(item, items.get(middle)) < 0) {
            high = middle;
        } else {
            low = middle + 1;
        }
    }
    return low;
}
