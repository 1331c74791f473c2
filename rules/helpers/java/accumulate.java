// The running results of a function of the result so far and the element.
static <T> List<T> accumulate(Collection<T> items, BiFunction<T, T, T> combine) {
    List<T> results = new ArrayList<>();
    for (T item : items) {
        results.add(results.isEmpty() ? item : combine.apply(results.get(results.size() - 1), item));
    }
    return results;
}
