// Padded at the right to a width.
private def padEnd(text: String, width: Long, fill: String): String = text + padding(text, width, fill)
