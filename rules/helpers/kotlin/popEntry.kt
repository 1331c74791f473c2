// Removes and gives the entry at a place.
private fun <K, V> popEntry(map: MutableMap<K, V>, place: Int): Pair<K, V> {
    if (map.isEmpty()) {
        throw NoSuchElementException("the map is empty")
    }
    val key = map.keys.elementAt(place)
    return Pair(key, popKey(map, key))
}
