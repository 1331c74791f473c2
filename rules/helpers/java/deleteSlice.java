// Removes the elements between two bounds.
static <T> void deleteSlice(List<T> items, long from, long to) {
    int start = clamp(from, items.size());
    items.subList(start, Math.max(start, clamp(to, items.size()))).clear();
}
