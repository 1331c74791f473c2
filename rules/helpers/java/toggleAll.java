// Keeps what is in exactly one of two sets.
static <T> void toggleAll(Set<T> set, Set<T> other) {
    for (T item : new ArrayList<>(other)) {
        if (!set.remove(item)) {
            set.add(item);
        }
    }
}
