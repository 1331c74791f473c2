// A text without a suffix that it may have.
static const char *str_without_suffix(const char *text, const char *suffix) {
    return str_ends(text, suffix) ? strndup(text, strlen(text) - strlen(suffix)) : text;
}
