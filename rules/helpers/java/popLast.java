// Removes and gives the last element.
static <T> T popLast(List<T> items) {
    return items.remove(items.size() - 1);
}
