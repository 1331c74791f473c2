// Whether a character is a digit, be it raised, lowered or circled.
private def isDigit(c: Int): Boolean =
  Character.isDigit(c) || (Character.getType(c) == Character.OTHER_NUMBER && Character.getNumericValue(c) >= 0 && Character.getNumericValue(c) < 10)
