// Makes an entry the first inserted.
static <K, V> void moveToFront(Map<K, V> map, K key) {
    V value = popKey(map, key);
    Map<K, V> rest = new LinkedHashMap<>(map);
    map.clear();
    map.put(key, value);
    map.putAll(rest);
}
