// The first words of a text and, after so many splits, its rest.
static List<String> splitWordsMax(String text, long limit) {
    if (limit < 0) {
        return words(text);
    }
    String stripped = text.stripLeading();
    List<String> parts = stripped.isEmpty() ? new ArrayList<>() : new ArrayList<>(Arrays.asList(stripped.split("\\s+", (int) limit + 1)));
    parts.removeIf(String::isEmpty);
    return parts;
}
