// The text of a string as Python's repr shows it.
private def quoted(text: String): String = {
  val quote = if (text.contains("'") && !text.contains("\"")) "\"" else "'"
  val shown = text.replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r").replace("\t", "\\t").replace(quote, "\\" + quote)
  quote + "[\\p{C}\\p{Z}&&[^ ]]".r.replaceAllIn(shown, found => {
    val c = found.matched.codePointAt(0)
    (if (c < 0x100) "\\\\x%02x" else if (c < 0x10000) "\\\\u%04x" else "\\\\U%08x").format(c)
  }) + quote
}
