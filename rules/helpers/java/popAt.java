// Removes and gives the element at an index, which may count from the end.
static <T> T popAt(List<T> items, long index) {
    return items.remove((int) Objects.checkIndex(index < 0 ? index + items.size() : index, (long) items.size()));
}
