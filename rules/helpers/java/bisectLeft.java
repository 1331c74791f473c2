// Where to insert into a sorted list before equal elements.
static <T> long bisectLeft(List<T> items, T item, Comparator<? super T> order) {
    int low = 0;
    int high = items.size();
    while (low < high) {
        int middle = (low + high) / 2;
        if (order.compare(items.get(middle), item) < 0) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    return low;
}
