// The match of a pattern with a whole text, or null.
static MatchResult matchWhole(String pattern, String text) {
    Matcher matcher = Pattern.compile(pattern).matcher(text);
    return matcher.matches() ? matcher : null;
}
