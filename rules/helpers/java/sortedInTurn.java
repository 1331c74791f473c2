// Sorted by a comparison that is only asked whether a later element belongs before an earlier one.
static <T> List<T> sortedInTurn(Iterable<T> items, Comparator<T> order) {
    List<T> result = new ArrayList<>();
    for (T item : items) {
        int found = Collections.binarySearch(result, item, (earlier, later) -> order.compare(later, earlier) < 0 ? 1 : -1);
        result.add(-1 - found, item);
    }
    return result;
}
