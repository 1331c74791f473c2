// The first character in upper case and the others in lower.
private fun capitalize(text: String): String = text.take(1).uppercase() + text.lowercase().drop(1)
