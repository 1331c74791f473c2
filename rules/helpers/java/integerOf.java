// The integer that a text says.
static long integerOf(String text) {
    return new BigInteger(text.strip().replaceAll("(?<=\\d)_(?=\\d)", "")).longValueExact();
}
