// A new list, sorted by keys, also that of a single element.
static <T> List<T> sortedByKey(Collection<T> items, Comparator<? super T> order) {
    List<T> result = new ArrayList<>(items);
    sortByKey(result, order);
    return result;
}
