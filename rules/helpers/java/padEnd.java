// Padded at the right to a width.
static String padEnd(String text, long width, String fill) {
    return text + padding(text, width, fill);
}
