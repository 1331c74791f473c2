// The character at an index, which may count from the end.
private fun charAt(text: String, index: Long): Char =
    text[(if (index < 0) index + text.length else index).coerceIn(-1, text.length.toLong()).toInt()]
