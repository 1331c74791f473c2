// Replaces the element at an index, which may count from the end.
static <T> void setAt(List<T> items, long index, T value) {
    items.set((int) Objects.checkIndex(index < 0 ? index + items.size() : index, (long) items.size()), value);
}
