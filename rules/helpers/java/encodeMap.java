// The entries of a map in the canonical encoding.
static <K, V> String encodeMap(Map<K, V> map, Function<? super K, String> key, Function<? super V, String> value) {
    List<String> parts = new ArrayList<>();
    for (Map.Entry<K, V> entry : map.entrySet()) {
        parts.add("[" + key.apply(entry.getKey()) + "," + value.apply(entry.getValue()) + "]");
    }
    return "{\"$dict\":[" + String.join(",", parts) + "]}";
}
