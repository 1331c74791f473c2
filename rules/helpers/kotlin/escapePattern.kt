// A pattern that matches a text itself.
private fun escapePattern(text: String): String = text.replace(Regex("[^\\w]")) { "\\" + it.value }
