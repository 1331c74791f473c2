// Padded at the left to a width.
private fun padStart(text: String, width: Long, fill: String): String = padding(text, width, fill) + text
