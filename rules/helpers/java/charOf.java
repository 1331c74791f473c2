// The character at an index, which may count from the end.
static char charOf(String text, long index) {
    return text.charAt((int) Math.max(-1, Math.min(index < 0 ? index + text.length() : index, text.length())));
}
