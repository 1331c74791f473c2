// Whether a character is a letter or any kind of number.
private fun isAlphanumeric(c: Int): Boolean =
    Character.isLetterOrDigit(c) || Character.getType(c).toByte() in listOf(Character.OTHER_NUMBER, Character.LETTER_NUMBER)
