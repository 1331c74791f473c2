// The character at an index, which may count from the end.
static String charAt(String text, long index) {
    return String.valueOf(text.charAt(placeOf(index, text.length())));
}
