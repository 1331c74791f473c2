// Removes the first equal element, which must be there.
static <T> void removeFirst(List<T> items, T item) {
    if (!items.remove((Object) item)) {
        throw new IllegalArgumentException("list.remove(x): x not in list");
    }
}
