// Inserts before an index, which may count from the end and clamps.
static <T> void insert(List<T> items, long index, T item) {
    items.add(clamp(index, items.size()), item);
}
