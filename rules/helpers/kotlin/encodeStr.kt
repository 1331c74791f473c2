// A text as a JSON string of ASCII characters.
private fun encodeStr(text: String): String = text.map { c ->
    if (c == '"' || c == '\\') "\\$c" else if (c.code < 32 || c.code > 126) "\\u%04x".format(c.code) else c.toString()
}.joinToString("", "\"", "\"")
