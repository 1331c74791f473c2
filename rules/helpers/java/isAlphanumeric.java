// Whether a character is a letter or any kind of number.
static boolean isAlphanumeric(int c) {
    return Character.isLetterOrDigit(c) || Character.getType(c) == Character.OTHER_NUMBER || Character.getType(c) == Character.LETTER_NUMBER;
}
