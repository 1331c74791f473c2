// Removes a key, which must be there, and gives its value.
static <K, V> V popKey(Map<K, V> map, K key) {
    if (!map.containsKey(key)) {
        throw new NoSuchElementException(key instanceof String ? "'" + key + "'" : String.valueOf(key));
    }
    return map.remove(key);
}
