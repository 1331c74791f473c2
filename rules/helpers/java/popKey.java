// Removes a key, which must be there, and gives its value.
static <K, V> V popKey(Map<K, V> map, K key) {
    if (!map.containsKey(key)) {
        throw new NoSuchElementException("no key " + key);
    }
    return map.remove(key);
}
