// The first character in upper case and the others in lower.
private def capitalize(text: String): String = text.take(1).toUpperCase + text.toLowerCase.drop(1)
