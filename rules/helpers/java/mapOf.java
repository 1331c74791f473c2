// A map of entries that keeps their order.
@SafeVarargs
static <K, V> Map<K, V> mapOf(Map.Entry<? extends K, ? extends V>... entries) {
    Map<K, V> map = new LinkedHashMap<>();
    for (Map.Entry<? extends K, ? extends V> entry : entries) {
        map.put(entry.getKey(), entry.getValue());
    }
    return map;
}
