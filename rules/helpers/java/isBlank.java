// Whether a character is white space, separators and no-break spaces included.
static boolean isBlank(int c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == 0x85;
}
