// Letters that follow no letter in upper case, the others in lower.
private fun titleCase(text: String): String =
    text.mapIndexed { i, c -> if (i > 0 && text[i - 1].isLetter()) c.lowercase() else c.titlecase() }.joinToString("")
