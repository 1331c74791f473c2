// A map of pairs; a later one wins.
static <K, V> Map<K, V> mapOfPairs(Collection<Pair<K, V>> pairs) {
    Map<K, V> map = new LinkedHashMap<>();
    for (Pair<K, V> pair : pairs) {
        map.put(pair.first(), pair.second());
    }
    return map;
}
