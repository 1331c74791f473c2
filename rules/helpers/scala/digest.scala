// A digest in hexadecimal.
private def digest(algorithm: String, bytes: Array[Byte]): String = hexOf(MessageDigest.getInstance(algorithm).digest(bytes))
