// A new list, sorted by an order.
static <T> List<T> sorted(Collection<T> items, Comparator<? super T> order) {
    List<T> result = new ArrayList<>(items);
    result.sort(order);
    return result;
}
