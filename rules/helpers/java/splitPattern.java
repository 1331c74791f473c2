// The pieces of a text between the first so many matches of a pattern (0: all).
static List<String> splitPattern(String pattern, String text, long limit) {
    List<String> parts = new ArrayList<>();
    Matcher matcher = Pattern.compile(pattern).matcher(text);
    int from = 0;
    while (matcher.find() && (limit == 0 || parts.size() < limit)) {
        parts.add(text.substring(from, matcher.start()));
        from = matcher.end();
    }
    parts.add(text.substring(from));
    return parts;
}
