// How often each element occurs.
static <T> Map<T, Long> countItems(Collection<T> items) {
    Map<T, Long> counts = new LinkedHashMap<>();
    for (T item : items) {
        counts.merge(item, 1L, Long::sum);
    }
    return counts;
}
