// Pairs of a running number and the element.
static <T> List<Pair<Long, T>> enumerate(Collection<T> items, long start) {
    List<Pair<Long, T>> pairs = new ArrayList<>();
    for (T item : items) {
        pairs.add(new Pair<>(start++, item));
    }
    return pairs;
}
