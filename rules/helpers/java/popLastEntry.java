// Removes and gives the entry inserted last.
static <K, V> Pair<K, V> popLastEntry(Map<K, V> map) {
    if (map.isEmpty()) {
        throw new NoSuchElementException("the map is empty");
    }
    K last = null;
    for (K key : map.keySet()) {
        last = key;
    }
    return new Pair<>(last, map.remove(last));
}
