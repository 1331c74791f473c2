// The pieces of a text between its last separators.
static List<String> splitLast(String text, String separator, long limit) {
    List<String> parts = split(text, separator, -1);
    if (limit < 0 || parts.size() <= limit + 1) {
        return parts;
    }
    int kept = parts.size() - (int) limit;
    List<String> result = new ArrayList<>(List.of(String.join(separator, parts.subList(0, kept))));
    result.addAll(parts.subList(kept, parts.size()));
    return result;
}
