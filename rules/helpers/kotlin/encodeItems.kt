// Elements as a JSON array.
private fun <T> encodeItems(items: Iterable<T>, encode: (T) -> String): String = items.joinToString(",", "[", "]") { encode(it) }
