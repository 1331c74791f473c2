// Bytes as numbers from 0 to 255.
private fun bytesList(bytes: ByteArray): MutableList<Long> = bytes.map { it.toLong() and 0xff }.toMutableList()
