// The value at a key; a missing key gets the default.
static <K, V> V setDefault(Map<K, V> map, K key, V value) {
    if (!map.containsKey(key)) {
        map.put(key, value);
    }
    return map.get(key);
}
