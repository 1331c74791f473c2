// Two hexadecimal digits per byte.
private def hexOf(bytes: Array[Byte]): String = bytes.map(b => f"${b & 0xff}%02x").mkString
