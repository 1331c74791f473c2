// The last words of a text and, before so many splits, its start.
static List<String> splitWordsLast(String text, long limit) {
    List<String> parts = splitWordsMax(new StringBuilder(text).reverse().toString(), limit);
    parts.replaceAll(part -> new StringBuilder(part).reverse().toString());
    Collections.reverse(parts);
    return parts;
}
