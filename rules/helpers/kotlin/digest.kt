// A digest in hexadecimal.
private fun digest(algorithm: String, bytes: ByteArray): String = hexOf(MessageDigest.getInstance(algorithm).digest(bytes))
