// A pattern that matches a text itself.
private def escapePattern(text: String): String = text.replaceAll("[^\\w]", "\\\\$0")
