// A new map of both; the second's values win.
static <K, V> Map<K, V> merged(Map<K, V> first, Map<K, V> second) {
    Map<K, V> result = new LinkedHashMap<>(first);
    result.putAll(second);
    return result;
}
