// Inserts into a sorted list before equal elements.
static <T> void insertSortedLeft(List<T> items, T item, Comparator<? super T> order) {
    items.add((int) bisectLeft(items, item, order), item);
}
