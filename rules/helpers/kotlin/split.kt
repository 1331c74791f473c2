// Splits at the first so many separators (at all for a negative number).
private fun split(text: String, separator: String, limit: Long): MutableList<String> =
    text.split(separator, limit = if (limit < 0) 0 else limit.toInt() + 1).toMutableList()
