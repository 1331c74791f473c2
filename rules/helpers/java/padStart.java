// Padded at the left to a width.
static String padStart(String text, long width, String fill) {
    return fill.repeat((int) Math.max(0, width - text.codePointCount(0, text.length()))) + text;
}
