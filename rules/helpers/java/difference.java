// A new set of what is in the first only.
static <T> Set<T> difference(Set<T> first, Set<T> second) {
    Set<T> result = new LinkedHashSet<>(first);
    result.removeAll(second);
    return result;
}
