// The text of a string as Python's repr shows it.
private def quoted(text: String): String = {
  val quote = if (text.contains('\'') && !text.contains('"')) '"' else '\''
  val shown = text.flatMap {
    case '\n' => "\\n"
    case '\r' => "\\r"
    case '\t' => "\\t"
    case c if c == '\\' || c == quote => s"\\$c"
    case c if c < ' ' || c == '\u007f' => f"\\x${c.toInt}%02x"
    case c => c.toString
  }
  s"$quote$shown$quote"
}
