// Where a part first occurs from a place on, or -1.
private fun findFrom(text: String, part: String, from: Long): Long =
    if (from > text.length) -1 else text.indexOf(part, clamp(from, text.length)).toLong()
