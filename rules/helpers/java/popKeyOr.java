// Removes a key and gives its value, or a default.
static <K, V> V popKeyOr(Map<K, V> map, K key, V other) {
    return map.containsKey(key) ? map.remove(key) : other;
}
