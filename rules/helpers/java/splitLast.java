// The pieces of a text between its last separators.
static List<String> splitLast(String text, String separator, long limit) {
    List<String> parts = new ArrayList<>(Arrays.asList(text.split(Pattern.quote(separator), -1)));
    List<String> first = parts.subList(0, limit < 0 ? 1 : (int) Math.max(1, parts.size() - limit));
    String joined = String.join(separator, first);
    first.clear();
    parts.add(0, joined);
    return parts;
}
