// The pieces of a text between separators, after so many splits its rest.
static List<String> split(String text, String separator, long limit) {
    if (separator.isEmpty()) {
        throw new IllegalArgumentException("empty separator");
    }
    List<String> parts = new ArrayList<>();
    int from = 0;
    for (int at = text.indexOf(separator); at >= 0 && limit != 0; at = text.indexOf(separator, from)) {
        parts.add(text.substring(from, at));
        from = at + separator.length();
        limit--;
    }
    parts.add(text.substring(from));
    return parts;
}
