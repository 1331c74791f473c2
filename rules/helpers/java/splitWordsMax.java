// The first words of a text and, after so many splits, its rest.
static List<String> splitWordsMax(String text, long limit) {
    String blank = "(?U)[\\s\\x1c-\\x1f]+";
    String[] parts = text.replaceFirst("^" + blank, "").split(blank, limit < 0 ? 0 : (int) limit + 1);
    return Arrays.stream(parts).filter(part -> !part.isEmpty()).collect(Collectors.toList());
}
