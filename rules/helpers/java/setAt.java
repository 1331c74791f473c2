// Replaces the element at an index, which may count from the end.
static <T> void setAt(List<T> items, long index, T value) {
    items.set(placeOf(index, items.size()), value);
}
