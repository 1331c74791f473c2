// Removes and gives the entry with a key.
private fun <K, V> popEntry(map: MutableMap<K, V>, key: K): Pair<K, V> = Pair(key, map.getValue(key)).also { map.remove(key) }
