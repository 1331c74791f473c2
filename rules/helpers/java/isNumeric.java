// Whether a character is any kind of number, fractions included.
static boolean isNumeric(int c) {
    return isAlphanumeric(c) && !Character.isLetter(c);
}
