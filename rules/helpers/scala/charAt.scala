// The character at an index, which may count from the end.
private def charAt(text: String, index: Long): Char = text(placeOf(index, text.length))
