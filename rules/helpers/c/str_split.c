// The parts of a text between separators, split a number of times at most; at all for a negative number.
static str_list *str_split(const char *text, const char *separator, int64_t most) {
    if (*separator == '\0') raise_error("ValueError", "empty separator");
    str_list *parts = calloc(1, sizeof *parts);
    const char *found;
    while (most-- != 0 && (found = strstr(text, separator)) != NULL) {
        list_append(parts, strndup(text, (size_t) (found - text)));
        text = found + strlen(separator);
    }
    list_append(parts, text);
    return parts;
}
