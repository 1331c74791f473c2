// The texts of all groups of a match.
static List<String> groupsOf(MatchResult match) {
    List<String> groups = new ArrayList<>();
    for (int i = 1; i <= match.groupCount(); i++) {
        groups.add(match.group(i) == null ? "" : match.group(i));
    }
    return groups;
}
