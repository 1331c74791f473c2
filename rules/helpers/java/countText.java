// How often a part occurs without overlaps.
static long countText(String text, String part) {
    if (part.isEmpty()) {
        return text.length() + 1;
    }
    long count = 0;
    for (int at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + part.length())) {
        count++;
    }
    return count;
}
