// The elements combined from the left.
static <T> T fold(Collection<T> items, BiFunction<T, T, T> combine) {
    Iterator<T> rest = items.iterator();
    if (!rest.hasNext()) {
        throw new ClassCastException("reduce of nothing without a start");
    }
    T result = rest.next();
    while (rest.hasNext()) {
        result = combine.apply(result, rest.next());
    }
    return result;
}
