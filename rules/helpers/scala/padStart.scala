// Padded at the left to a width.
private def padStart(text: String, width: Long, fill: String): String = padding(text, width, fill) + text
