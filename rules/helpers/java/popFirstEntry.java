// Removes and gives the entry inserted first.
static <K, V> Pair<K, V> popFirstEntry(Map<K, V> map) {
    if (map.isEmpty()) {
        throw new NoSuchElementException("'dictionary is empty'");
    }
    K first = map.keySet().iterator().next();
    return new Pair<>(first, map.remove(first));
}
