// A map as tagged JSON.
private fun <K, V> encodeMap(map: Map<K, V>, key: (K) -> String, value: (V) -> String): String =
    "{\"\$dict\":" + encodeItems(map.entries) { "[" + key(it.key) + "," + value(it.value) + "]" } + "}"
