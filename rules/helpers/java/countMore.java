// Adds one for each element.
static <T> void countMore(Map<T, Long> counts, Collection<T> items) {
    for (T item : items) {
        counts.merge(item, 1L, Long::sum);
    }
}
