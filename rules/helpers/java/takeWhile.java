// The elements up to the first that fails a test.
static <T> List<T> takeWhile(Function<? super T, Boolean> test, Collection<T> items) {
    List<T> result = new ArrayList<>();
    for (T item : items) {
        if (!test.apply(item)) {
            break;
        }
        result.add(item);
    }
    return result;
}
