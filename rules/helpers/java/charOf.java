// The character at an index, which may count from the end.
static char charOf(String text, long index) {
    return text.charAt(placeOf(index, text.length()));
}
