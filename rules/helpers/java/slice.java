// The part of a text between two bounds, which may count from the end.
static String slice(String text, long from, long to) {
    int start = clamp(from, text.length());
    return text.substring(start, Math.max(start, clamp(to, text.length())));
}
