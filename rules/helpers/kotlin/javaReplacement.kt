// A replacement text, its groups in Java's notation.
private fun javaReplacement(text: String): String = text.replace("$", "\\$").replace(Regex("\\\\(\\d)"), "\\$$1")
