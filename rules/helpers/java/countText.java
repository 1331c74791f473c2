// How often a part occurs without overlaps.
static long countText(String text, String part) {
    return part.isEmpty() ? text.codePointCount(0, text.length()) + 1 : text.split(Pattern.quote(part), -1).length - 1;
}
