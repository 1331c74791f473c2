// Whether a character is a letter or any kind of number.
private def isAlphanumeric(c: Int): Boolean =
  Character.isLetterOrDigit(c) || Character.getType(c) == Character.OTHER_NUMBER || Character.getType(c) == Character.LETTER_NUMBER
