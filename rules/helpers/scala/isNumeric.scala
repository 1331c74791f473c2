// Whether a character is any kind of number, fractions included.
private def isNumeric(c: Int): Boolean = isAlphanumeric(c) && !Character.isLetter(c)
