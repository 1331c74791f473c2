// The texts of all matches of a pattern, or of its one group.
static List<String> findAll(String pattern, String text) {
    return Pattern.compile(pattern).matcher(text).results()
        .map(match -> match.groupCount() == 0 ? match.group() : match.group(1) == null ? "" : match.group(1))
        .collect(Collectors.toList());
}
