// The entries of a map as pairs.
static <K, V> List<Pair<K, V>> entries(Map<K, V> map) {
    List<Pair<K, V>> pairs = new ArrayList<>();
    map.forEach((key, value) -> pairs.add(new Pair<>(key, value)));
    return pairs;
}
