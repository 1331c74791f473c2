// A text before the last separator, the separator, and the text after it.
static str_str_str_triple str_partition_last(const char *text, const char *separator) {
    if (*separator == '\0') raise_error("ValueError", "empty separator");
    int64_t found = str_find_last(text, separator);
    if (found < 0) return (str_str_str_triple){"", "", text};
    return (str_str_str_triple){strndup(text, (size_t) found), separator, text + found + strlen(separator)};
}
