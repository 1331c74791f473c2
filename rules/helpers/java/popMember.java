// Removes and gives some element of a set.
static <T> T popMember(Set<T> set) {
    T first = set.stream().findFirst().orElseThrow(() -> new NoSuchElementException("'pop from an empty set'"));
    set.remove(first);
    return first;
}
