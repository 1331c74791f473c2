// Removes and gives some element of a set.
static <T> T popMember(Set<T> set) {
    if (set.isEmpty()) {
        throw new NoSuchElementException("pop from an empty set");
    }
    T first = set.iterator().next();
    set.remove(first);
    return first;
}
