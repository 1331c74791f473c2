// The code point of a text of one character.
static long codeOf(String text) {
    if (text.codePointCount(0, text.length()) != 1) {
        throw new ClassCastException("a character is expected, not a text of length " + text.length());
    }
    return text.codePointAt(0);
}
