// The first place of a part between two bounds, or -1.
static long find(String text, String part, long from, long to) {
    long place = findFrom(text, part, from);
    return place + part.length() > clamp(to, text.length()) ? -1 : place;
}
