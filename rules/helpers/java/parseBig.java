// The integer that a text says, however large.
static BigInteger parseBig(String text) {
    String plain = text.strip().replaceAll("(?<=\\d)_(?=\\d)", "");
    if (!plain.matches("[+-]?\\d+")) {
        throw new IllegalArgumentException("invalid literal for int() with base 10: '" + text + "'");
    }
    return new BigInteger(plain);
}
