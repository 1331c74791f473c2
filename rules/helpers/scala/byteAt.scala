// The byte at an index, which may count from the end.
private def byteAt(bytes: Array[Byte], index: Long): Long = bytes(placeOf(index, bytes.length)) & 0xffL
