// The element at an index, which may count from the end.
static <T> T at(List<T> items, long index) {
    return items.get(placeOf(index, items.size()));
}
