// How often a part occurs in a text, without overlaps.
private fun countText(text: String, part: String): Long = if (part.isEmpty()) text.codePointCount(0, text.length) + 1L else text.split(part).size - 1L
