// Removes a key and gives its value, or a default.
private fun <K, V> popKeyOr(map: MutableMap<K, V>, key: K, other: V): V = if (key in map) popKey(map, key) else other
