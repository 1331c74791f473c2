// A replacement text, its groups in Java's notation.
private def javaReplacement(text: String): String = text.replace("$", "\\$").replaceAll("\\\\(\\d)", "\\$$1")
