// Any value as tagged JSON.
private fun encodeAny(value: Any?): String = when (value) {
    null -> "null"
    is Boolean -> value.toString()
    is Long, is Int -> encodeInt((value as Number).toLong())
    is BigInteger -> encodeBig(value)
    is Double -> encodeFloat(value)
    is Pair<*, *> -> "{\"\$tuple\":" + encodeItems(value.toList()) { encodeAny(it) } + "}"
    is Triple<*, *, *> -> "{\"\$tuple\":" + encodeItems(value.toList()) { encodeAny(it) } + "}"
    is List<*> -> encodeItems(value) { encodeAny(it) }
    is Set<*> -> "{\"\$set\":" + encodeItems(value) { encodeAny(it) } + "}"
    is Map<*, *> -> encodeMap(value, { encodeAny(it) }, { encodeAny(it) })
    else -> encodeStr(value.toString())
}
