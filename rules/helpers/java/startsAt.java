// Whether a text goes on with a part from an index on.
static boolean startsAt(String text, String part, long index) {
    return index <= text.length() && text.startsWith(part, clamp(index, text.length()));
}
