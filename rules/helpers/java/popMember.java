// Removes and gives some element of a set.
static <T> T popMember(Set<T> set) {
    T first = set.stream().findFirst().orElseThrow();
    set.remove(first);
    return first;
}
