// Adds elements at the front one by one.
static <T> void extendLeft(List<T> items, Collection<T> more) {
    for (T item : new ArrayList<>(more)) {
        items.add(0, item);
    }
}
