// Makes an entry the first.
private fun <K, V> moveToFront(map: MutableMap<K, V>, key: K) {
    val value = popKey(map, key)
    val rest = map.toMap()
    map.clear()
    map[key] = value
    map.putAll(rest)
}
