// Removes every step-th element of a slice.
static <T> void deleteStep(List<T> items, Long from, Long to, long step) {
    List<Integer> indices = new ArrayList<>(sliceIndices(items.size(), from, to, step));
    indices.sort(Comparator.reverseOrder());
    for (int i : indices) {
        items.remove(i);
    }
}
