// The code of a text that is one character.
private fun codeOf(text: String): Long {
    val length = text.codePointCount(0, text.length)
    return if (length == 1) text.codePointAt(0).toLong() else throw ClassCastException("a character is expected, not a text of length $length")
}
