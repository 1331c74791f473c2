// A text before the first separator, the separator, and the text after it.
static str_str_str_triple str_partition(const char *text, const char *separator) {
    if (*separator == '\0') raise_error("ValueError", "empty separator");
    const char *found = strstr(text, separator);
    if (found == NULL) return (str_str_str_triple){text, "", ""};
    return (str_str_str_triple){strndup(text, (size_t) (found - text)), separator, found + strlen(separator)};
}
