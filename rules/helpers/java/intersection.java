// A new set of what is in both.
static <T> Set<T> intersection(Set<T> first, Set<T> second) {
    Set<T> result = new LinkedHashSet<>(first);
    result.retainAll(second);
    return result;
}
