// A text without a prefix that it may have.
static const char *str_without_prefix(const char *text, const char *prefix) {
    return str_starts(text, prefix) ? text + strlen(prefix) : text;
}
