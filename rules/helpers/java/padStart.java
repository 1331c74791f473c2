// Padded at the left to a width.
static String padStart(String text, long width, String fill) {
    return padding(text, width, fill) + text;
}
