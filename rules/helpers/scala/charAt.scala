// The character at an index, which may count from the end.
private def charAt(text: String, index: Long): Char =
  text((if (index < 0) index + text.length else index).max(-1L).min(text.length.toLong).toInt)
