// Replaces the first so many matches of a pattern (0: all).
private fun replaceMatches(pattern: Regex, replacement: String, text: String, limit: Long): String {
    val matcher = pattern.toPattern().matcher(text)
    val result = StringBuilder()
    var count = 0L
    while ((limit == 0L || count < limit) && matcher.find()) {
        matcher.appendReplacement(result, replacement)
        count++
    }
    return matcher.appendTail(result).toString()
}
