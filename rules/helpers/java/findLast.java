// The last place of a part between two bounds, or -1.
static long findLast(String text, String part, long from, long to) {
    if (from > text.length()) {
        return -1;
    }
    int start = clamp(from, text.length());
    int end = clamp(to, text.length());
    int at = start > end ? -1 : text.substring(0, end).lastIndexOf(part);
    return at < start ? -1 : at;
}
