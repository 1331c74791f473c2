// The text of a string as Python's repr shows it.
private fun quoted(text: String): String {
    val quote = if ('\'' in text && '"' !in text) "\"" else "'"
    val shown = text.replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r").replace("\t", "\\t").replace(quote, "\\$quote")
    return quote + Regex("[\\p{C}\\p{Z}&&[^ ]]").replace(shown) {
        val c = it.value.codePointAt(0)
        (if (c < 0x100) "\\x%02x" else if (c < 0x10000) "\\u%04x" else "\\U%08x").format(c)
    } + quote
}
