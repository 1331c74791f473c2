// A new list with the elements so many times.
static <T> List<T> repeat(List<T> items, long times) {
    List<T> result = new ArrayList<>();
    for (long i = 0; i < times; i++) {
        result.addAll(items);
    }
    return result;
}
