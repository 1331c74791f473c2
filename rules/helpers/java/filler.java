// What a text is filled with, which must be one character.
static String filler(String text) {
    if (text.codePointCount(0, text.length()) != 1) {
        throw new ClassCastException("the fill character must be exactly one character long");
    }
    return text;
}
