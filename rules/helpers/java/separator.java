// A separator, which may not be empty.
static String separator(String text) {
    if (text.isEmpty()) {
        throw new IllegalArgumentException("empty separator");
    }
    return text;
}
