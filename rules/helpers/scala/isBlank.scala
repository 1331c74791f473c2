// Whether a character is white space, separators and no-break spaces included.
private def isBlank(c: Int): Boolean = Character.isWhitespace(c) || Character.isSpaceChar(c) || c == 0x85
