// The value at a key, which must be there: the error says which.
private fun <K, V> getItem(map: Map<K, V>, key: K): V =
    if (key in map) map.getValue(key) else throw NoSuchElementException(if (key is String) "'$key'" else "$key")
