// The character at an index, which may count from the end.
private def charAt(text: String, index: Long): Char =
  text(Objects.checkIndex(if (index < 0) index + text.length else index, text.length.toLong).toInt)
