// The text of a string as Python's repr shows it.
private fun quoted(text: String): String {
    val quote = if ('\'' in text && '"' !in text) '"' else '\''
    val shown = text.map { c ->
        when {
            c == '\n' -> "\\n"
            c == '\r' -> "\\r"
            c == '\t' -> "\\t"
            c == '\\' || c == quote -> "\\$c"
            c.code < 32 || c.code == 127 -> "\\x%02x".format(c.code)
            else -> c.toString()
        }
    }
    return quote + shown.joinToString("") + quote
}
