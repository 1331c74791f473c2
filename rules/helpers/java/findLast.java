// The last place of a part between two bounds, or -1.
static long findLast(String text, String part, long from, long to) {
    int place = text.substring(0, clamp(to, text.length())).lastIndexOf(part);
    return place < (from < 0 ? from + text.length() : from) ? -1 : place;
}
