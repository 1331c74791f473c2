// Removes and gives the entry with a key, which is none where there are no entries.
private fun <K, V> popEntry(map: MutableMap<K, V>, key: K?): Pair<K, V> {
    if (key == null) throw NoSuchElementException("'popitem(): dictionary is empty'")
    return Pair(key, map.getValue(key)).also { map.remove(key) }
}
