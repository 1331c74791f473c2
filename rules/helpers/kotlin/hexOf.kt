// Two hexadecimal digits per byte.
private fun hexOf(bytes: ByteArray): String = bytes.joinToString("") { "%02x".format(it) }
