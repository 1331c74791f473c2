// Whether a text has letters in lower case and none in upper.
private fun isLower(text: String): Boolean = text.any { it.isLowerCase() } && text.none { it.isUpperCase() }
