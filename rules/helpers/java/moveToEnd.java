// Makes an entry the last inserted.
static <K, V> void moveToEnd(Map<K, V> map, K key) {
    map.put(key, popKey(map, key));
}
