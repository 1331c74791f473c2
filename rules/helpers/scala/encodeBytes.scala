// Bytes as tagged JSON.
private def encodeBytes(bytes: Array[Byte]): String = "{\"$bytes\":\"" + hexOf(bytes) + "\"}"
