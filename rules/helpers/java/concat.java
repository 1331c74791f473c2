// A new list of the elements of both.
static <T> List<T> concat(Collection<? extends T> first, Collection<? extends T> second) {
    List<T> result = new ArrayList<>(first);
    result.addAll(second);
    return result;
}
