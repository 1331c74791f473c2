// The character of a code point.
static String charFromCode(long code) {
    if (code < 0 || code > 0x10FFFF) {
        throw new IllegalArgumentException("no character has the code " + code);
    }
    return Character.toString((int) code);
}
