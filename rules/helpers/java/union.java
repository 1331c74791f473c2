// A new set of what is in either.
static <T> Set<T> union(Set<T> first, Set<T> second) {
    Set<T> result = new LinkedHashSet<>(first);
    result.addAll(second);
    return result;
}
