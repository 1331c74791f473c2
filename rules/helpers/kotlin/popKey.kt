// Removes a key, which must be there, and gives its value.
private fun <K, V> popKey(map: MutableMap<K, V>, key: K): V = getItem(map, key).also { map.remove(key) }
