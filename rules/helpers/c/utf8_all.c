// Whether a text is not empty and all its characters are of a kind.
static bool utf8_all(const char *text, int (*is_kind)(wint_t, locale_t)) {
    if (*text == '\0') return false;
    while (*text != '\0') {
        if (!is_kind((wint_t) utf8_next(&text), utf8_locale())) return false;
    }
    return true;
}
