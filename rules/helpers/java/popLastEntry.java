// Removes and gives the entry inserted last.
static <K, V> Pair<K, V> popLastEntry(Map<K, V> map) {
    K last = map.keySet().stream().reduce((first, second) -> second).orElseThrow(() -> new NoSuchElementException("'popitem(): dictionary is empty'"));
    return new Pair<>(last, map.remove(last));
}
