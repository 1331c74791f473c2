// A map with the same value at every key.
static <K, V> Map<K, V> mapOfKeys(Collection<K> keys, V value) {
    Map<K, V> map = new LinkedHashMap<>();
    for (K key : keys) {
        map.put(key, value);
    }
    return map;
}
