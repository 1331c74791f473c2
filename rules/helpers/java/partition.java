// What stands before the first separator, the separator, and what stands after it.
static Triple<String, String, String> partition(String text, String separator) {
    int at = text.indexOf(separator);
    return at < 0 ? new Triple<>(text, "", "") : new Triple<>(text.substring(0, at), separator, text.substring(at + separator.length()));
}
