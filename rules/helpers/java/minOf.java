// The smallest element, the first of equal ones.
static <T> T minOf(Collection<T> items, Comparator<? super T> order) {
    return items.stream().reduce((a, b) -> order.compare(b, a) < 0 ? b : a)
        .orElseThrow(() -> new IllegalArgumentException("minimum of nothing"));
}
