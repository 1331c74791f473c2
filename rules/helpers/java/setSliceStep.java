// Replaces every step-th element of a slice by as many others.
static <T> void setSliceStep(List<T> items, Long from, Long to, long step, List<T> values) {
    List<Integer> indices = sliceIndices(items.size(), from, to, step);
    if (indices.size() != values.size()) {
        throw new IllegalArgumentException("sequence of size " + values.size() + " for a slice of size " + indices.size());
    }
    for (int i = 0; i < values.size(); i++) {
        items.set(indices.get(i), values.get(i));
    }
}
