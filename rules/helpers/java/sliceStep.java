// A new list of every step-th element of a slice.
static <T> List<T> sliceStep(List<T> items, Long from, Long to, long step) {
    List<T> result = new ArrayList<>();
    for (int i : sliceIndices(items.size(), from, to, step)) {
        result.add(items.get(i));
    }
    return result;
}
