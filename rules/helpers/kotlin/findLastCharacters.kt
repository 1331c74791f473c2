// Where a part last occurs between two bounds, each character counted once, or -1.
private fun findLastCharacters(text: List<String>, part: List<String>, from: Long, to: Long = Long.MAX_VALUE): Long {
    val place = Collections.lastIndexOfSubList(text.take(clamp(to, text.size)), part)
    return if (place < (if (from < 0) from + text.size else from)) -1 else place.toLong()
}
