// Inserts into a sorted list after equal elements.
static <T> void insertSorted(List<T> items, T item, Comparator<? super T> order) {
    items.add((int) bisectRight(items, item, order), item);
}
