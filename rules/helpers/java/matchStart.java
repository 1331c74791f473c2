// The match of a pattern at the start, or null.
static MatchResult matchStart(String pattern, String text) {
    Matcher matcher = Pattern.compile(pattern).matcher(text);
    return matcher.lookingAt() ? matcher : null;
}
