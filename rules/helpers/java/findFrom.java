// The first place of a part from a place on, or -1.
static long findFrom(String text, String part, long from) {
    return from > text.length() ? -1 : text.indexOf(part, clamp(from, text.length()));
}
