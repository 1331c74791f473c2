// The value at a key, which must be there.
static <K, V> V getItem(Map<K, V> map, K key) {
    if (!map.containsKey(key)) {
        throw new NoSuchElementException(key instanceof String ? "'" + key + "'" : String.valueOf(key));
    }
    return map.get(key);
}
