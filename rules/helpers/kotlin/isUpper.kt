// Whether a text has letters in upper case and none in lower.
private fun isUpper(text: String): Boolean = text.any { it.isUpperCase() } && text.none { it.isLowerCase() }
