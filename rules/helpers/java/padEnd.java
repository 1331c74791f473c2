// Padded at the right to a width.
static String padEnd(String text, long width, String fill) {
    return text + fill.repeat((int) Math.max(0, width - text.codePointCount(0, text.length())));
}
