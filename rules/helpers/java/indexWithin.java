// The first place of an element between two bounds.
static <T> long indexWithin(List<T> items, T item, long from, long to) {
    int start = clamp(from, items.size());
    int end = Math.max(start, clamp(to, items.size()));
    return found(items.subList(start, end).indexOf(item)) + start;
}
