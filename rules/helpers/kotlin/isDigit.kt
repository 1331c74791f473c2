// Whether a character is a digit, be it raised, lowered or circled.
private fun isDigit(c: Int): Boolean =
    Character.isDigit(c) || (Character.getType(c) == Character.OTHER_NUMBER.toInt() && Character.getNumericValue(c) in 0..9)
