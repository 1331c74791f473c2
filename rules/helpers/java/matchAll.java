// All matches of a pattern.
static List<MatchResult> matchAll(String pattern, String text) {
    return Pattern.compile(pattern).matcher(text).results().collect(Collectors.toList());
}
