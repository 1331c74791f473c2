// A map with the same value at every key.
private fun <K, V> mapOfKeys(keys: Iterable<K>, value: V): MutableMap<K, V> = keys.associateWithTo(mutableMapOf()) { value }
