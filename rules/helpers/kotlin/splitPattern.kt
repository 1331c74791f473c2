// Splits at the first so many matches of a pattern (0: all), whose groups come along.
private fun splitPattern(pattern: Regex, text: String, limit: Long): MutableList<String> {
    val parts = mutableListOf<String>()
    var from = 0
    for (match in if (limit == 0L) pattern.findAll(text) else pattern.findAll(text).take(limit.toInt())) {
        parts.add(text.substring(from, match.range.first))
        parts.addAll(match.groupValues.drop(1))
        from = match.range.last + 1
    }
    parts.add(text.substring(from))
    return parts
}
