// Removes and gives the last element, of which there must be one.
static <T> T popTold(List<T> items) {
    if (items.isEmpty()) {
        throw new IndexOutOfBoundsException("pop from empty list");
    }
    return items.remove(items.size() - 1);
}
