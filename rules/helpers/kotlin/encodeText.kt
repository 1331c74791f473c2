// The bytes of a text in a named encoding.
private fun encodeText(text: String, encoding: String): ByteArray {
    if (encoding.lowercase().replace(Regex("[-_]"), "") !in listOf("utf8", "ascii", "usascii", "latin1", "iso88591", "utf16")) {
        throw LookupError("unknown encoding: $encoding")
    }
    val charset = charset(encoding.lowercase().replace("latin-1", "latin1"))
    if (!charset.newEncoder().canEncode(text)) throw UnicodeEncodeError("$encoding cannot express the text")
    return text.toByteArray(charset)
}
