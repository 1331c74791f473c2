// The remaining elements of an iterator as a list.
static <T> List<T> collect(Iterator<T> items) {
    List<T> list = new ArrayList<>();
    items.forEachRemaining(list::add);
    return list;
}
