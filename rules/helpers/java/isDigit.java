// Whether a character is a digit, be it raised, lowered or circled.
static boolean isDigit(int c) {
    int value = Character.getType(c) == Character.OTHER_NUMBER ? Character.getNumericValue(c) : -1;
    return Character.isDigit(c) || (value >= 0 && value < 10);
}
