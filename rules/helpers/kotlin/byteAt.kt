// The byte at an index, which may count from the end.
private fun byteAt(bytes: ByteArray, index: Long): Long = bytes[placeOf(index, bytes.size)].toLong() and 0xff
