// The first match of a pattern, or null.
static MatchResult matchFirst(String pattern, String text) {
    Matcher matcher = Pattern.compile(pattern).matcher(text);
    return matcher.find() ? matcher : null;
}
