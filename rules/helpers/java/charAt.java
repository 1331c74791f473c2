// The character at an index, which may count from the end.
static String charAt(String text, long index) {
    return String.valueOf(text.charAt((int) Objects.checkIndex(index < 0 ? index + text.length() : index, (long) text.length())));
}
