// Replaces all matches of a pattern by what a function of the match gives.
static String replaceBy(String pattern, Function<MatchResult, String> replacement, String text) {
    return Pattern.compile(pattern).matcher(text).replaceAll(match -> Matcher.quoteReplacement(replacement.apply(match)));
}
