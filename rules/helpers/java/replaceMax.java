// Replaces the first so many occurrences of a part.
static String replaceMax(String text, String part, String replacement, long limit) {
    if (limit < 0) {
        return text.replace(part, replacement);
    }
    StringBuilder out = new StringBuilder();
    int from = 0;
    for (long i = 0; i < limit; i++) {
        int at = text.indexOf(part, part.isEmpty() && i > 0 ? from + 1 : from);
        if (at < 0 || (part.isEmpty() && i > text.length())) {
            break;
        }
        out.append(text, from, at).append(replacement);
        from = at + part.length();
    }
    return out.append(text.substring(from)).toString();
}
