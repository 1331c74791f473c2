// A pattern that matches a text itself.
static String escapePattern(String text) {
    return text.replaceAll("([^\\w])", "\\\\$1");
}
