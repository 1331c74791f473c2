// Bytes as tagged JSON.
private fun encodeBytes(bytes: ByteArray): String = "{\"\$bytes\":\"${hexOf(bytes)}\"}"
