// Removes an element of a set, which must be there.
static <T> void removeMember(Set<T> set, T item) {
    if (!set.remove(item)) {
        throw new NoSuchElementException(item instanceof String ? "'" + item + "'" : String.valueOf(item));
    }
}
