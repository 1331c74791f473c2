// Whether a text goes on with a part from an index on.
private def startsAt(text: String, part: String, index: Long): Boolean = index <= text.length && text.startsWith(part, clamp(index, text.length))
