// The groups of all matches of a pattern.
static List<List<String>> findGroups(String pattern, String text) {
    return Pattern.compile(pattern).matcher(text).results().map(match -> groupsOf(match)).collect(Collectors.toList());
}
