// Replaces the first so many occurrences of a part.
private fun replaceMax(text: String, part: String, replacement: String, limit: Long): String {
    val result = StringBuilder()
    var from = 0
    var count = 0L
    while (count != limit) {
        val start = if (part.isEmpty() && count > 0) from + 1 else from
        val place = if (start > text.length) -1 else text.indexOf(part, start)
        if (place < 0) {
            break
        }
        result.append(text, from, place).append(replacement)
        from = place + part.length
        count++
    }
    return result.append(text.substring(from)).toString()
}
