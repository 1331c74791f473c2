// A new list of every step-th element of a slice.
static <T> List<T> sliceStep(List<T> items, Long from, Long to, long step) {
    return sliceIndices(items.size(), from, to, step).stream().map(items::get).collect(Collectors.toList());
}
