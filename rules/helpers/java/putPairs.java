// Takes over pairs into a map.
static <K, V> void putPairs(Map<K, V> map, Collection<Pair<K, V>> pairs) {
    for (Pair<K, V> pair : pairs) {
        map.put(pair.first(), pair.second());
    }
}
