// A new list of the elements between two bounds, which may count from the end.
static <T> List<T> sublist(List<T> items, long from, long to) {
    int start = clamp(from, items.size());
    return new ArrayList<>(items.subList(start, Math.max(start, clamp(to, items.size()))));
}
