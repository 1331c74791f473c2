// Where a part first occurs between two bounds, or -1.
private fun find(text: String, part: String, from: Long, to: Long): Long {
    val place = findFrom(text, part, from)
    return if (place + part.length > clamp(to, text.length)) -1 else place
}
