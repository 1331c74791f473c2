// A start and the elements combined from the left.
static <T, R> R foldFrom(Collection<T> items, R start, BiFunction<R, T, R> combine) {
    R result = start;
    for (T item : items) {
        result = combine.apply(result, item);
    }
    return result;
}
