// A text without a suffix that it may have.
static const char *str_without_suffix(const char *text, const char *suffix) {
    return str_ends(text, suffix) ? str_part(text, (int64_t) (strlen(text) - strlen(suffix))) : text;
}
