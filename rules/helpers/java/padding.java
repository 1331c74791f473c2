// A padding character as often as a width wants it.
static String padding(String text, long width, String fill) {
    if (fill.codePointCount(0, fill.length()) != 1) {
        throw new ClassCastException("the fill character must be exactly one character long");
    }
    return fill.repeat((int) Math.max(0, width - text.codePointCount(0, text.length())));
}
