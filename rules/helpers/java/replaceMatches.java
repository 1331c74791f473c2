// Replaces the first so many matches of a pattern (0: all).
static String replaceMatches(String pattern, String replacement, String text, long limit) {
    Matcher matcher = Pattern.compile(pattern).matcher(text);
    StringBuilder out = new StringBuilder();
    for (long i = 0; (limit == 0 || i < limit) && matcher.find(); i++) {
        matcher.appendReplacement(out, replacement);
    }
    return matcher.appendTail(out).toString();
}
