// A value that may be null, as JSON.
private fun <T : Any> encodeOptional(value: T?, encode: (T) -> String): String = if (value == null) "null" else encode(value)
