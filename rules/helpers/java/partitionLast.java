// What stands before the last separator, the separator, and what stands after it.
static Triple<String, String, String> partitionLast(String text, String separator) {
    int at = text.lastIndexOf(separator);
    return at < 0 ? new Triple<>("", "", text) : new Triple<>(text.substring(0, at), separator, text.substring(at + separator.length()));
}
