// The parts of a text between separators, split a number of times at most; at all for a negative number.
static str_list *str_split(const char *text, const char *separator, int64_t most) {
    if (*separator == '\0') raise_error("ValueError", "empty separator");
    str_list *parts = str_list_new();
    const char *found;
    while (most-- != 0 && (found = strstr(text, separator)) != NULL) {
        str_list_append(parts, str_part(text, found - text));
        text = found + strlen(separator);
    }
    str_list_append(parts, text);
    return parts;
}
