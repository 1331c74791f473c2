// The parts of a text between separators, split a number of times at most; at all for a negative number.
static str_list *str_split(const char *text, const char *separator, int64_t most) {
    if (*separator == '\0') raise_error("ValueError", "empty separator");
    str_list *parts = calloc(1, sizeof *parts);
    for (const char *found; most-- != 0 && (found = strstr(text, separator)) != NULL; text = found + strlen(separator)) {
        list_append(parts, strndup(text, (size_t) (found - text)));
    }
    list_append(parts, text);
    return parts;
}
