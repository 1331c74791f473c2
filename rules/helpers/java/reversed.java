// A new list in reverse order.
static <T> List<T> reversed(List<T> items) {
    List<T> result = new ArrayList<>(items);
    Collections.reverse(result);
    return result;
}
