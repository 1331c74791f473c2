// Replaces the elements between two bounds by others.
static <T> void setSlice(List<T> items, long from, long to, List<T> values) {
    List<T> copy = new ArrayList<>(values);
    int start = clamp(from, items.size());
    items.subList(start, Math.max(start, clamp(to, items.size()))).clear();
    items.addAll(start, copy);
}
