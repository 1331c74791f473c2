// Sorts by keys; the only element is compared too, so that its key is asked for.
static <T> void sortByKey(List<T> items, Comparator<? super T> order) {
    if (items.size() == 1) {
        order.compare(items.get(0), items.get(0));
    }
    items.sort(order);
}
