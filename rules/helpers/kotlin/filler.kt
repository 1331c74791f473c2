// What a text is filled with, which must be one character.
private fun filler(text: String): String =
    if (text.codePointCount(0, text.length) == 1) text else throw ClassCastException("the fill character must be exactly one character long")
