// Splits at the last so many separators (at all for a negative number).
private fun splitLast(text: String, separator: String, limit: Long): MutableList<String> {
    val parts = text.split(separator)
    val joined = if (limit < 0) 1 else (parts.size - limit).coerceAtLeast(1).toInt()
    return (listOf(parts.take(joined).joinToString(separator)) + parts.drop(joined)).toMutableList()
}
