// Removes and gives the element at an index, which may count from the end.
static <T> T popAt(List<T> items, long index) {
    return items.remove(placeOf(index, items.size()));
}
