// Whether words begin in upper case and go on in lower.
private fun isTitle(text: String): Boolean = text.any { it.isLetter() } && text == titleCase(text)
