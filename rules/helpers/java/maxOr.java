// The largest element, the first of equal ones, or a default.
static <T> T maxOr(Collection<T> items, Comparator<? super T> order, T other) {
    return items.isEmpty() ? other : maxOf(items, order);
}
