// The character at an index, which may count from the end.
static char charOf(String text, long index) {
    return text.charAt((int) Objects.checkIndex(index < 0 ? index + text.length() : index, (long) text.length()));
}
