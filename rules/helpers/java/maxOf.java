// The largest element, the first of equal ones; the only element is compared too, so that its key is asked for.
static <T> T maxOf(Collection<T> items, Comparator<? super T> order) {
    T best = items.stream().findFirst().orElseThrow(() -> new IllegalArgumentException("max() arg is an empty sequence"));
    for (T item : items) {
        best = order.compare(item, best) > 0 ? item : best;
    }
    return best;
}
