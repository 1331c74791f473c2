// The element at an index, which may count from the end.
static <T> T at(List<T> items, long index) {
    return items.get((int) Objects.checkIndex(index < 0 ? index + items.size() : index, (long) items.size()));
}
