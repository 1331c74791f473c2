// A text as a JSON string of ASCII characters.
private def encodeStr(text: String): String = text.flatMap { c =>
  if (c == '"' || c == '\\') s"\\$c" else if (c < ' ' || c > '~') f"\\u${c.toInt}%04x" else c.toString
}.mkString("\"", "", "\"")
