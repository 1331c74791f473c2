// The elements from the first that fails a test on.
static <T> List<T> dropWhile(Function<? super T, Boolean> test, Collection<T> items) {
    List<T> result = new ArrayList<>();
    for (T item : items) {
        if (!result.isEmpty() || !test.apply(item)) {
            result.add(item);
        }
    }
    return result;
}
