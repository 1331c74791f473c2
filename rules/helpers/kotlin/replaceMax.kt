// Replaces the first so many occurrences of a part (all for a negative number).
private fun replaceMax(text: String, part: String, replacement: String, limit: Long): String {
    val places = Regex.fromLiteral(part).findAll(text).map { it.range.first }.toList()
    val chosen = if (limit < 0) places else places.take(minOf(limit, places.size.toLong()).toInt())
    return chosen.foldRight(text) { place, result -> result.replaceRange(place, place + part.length, replacement) }
}
