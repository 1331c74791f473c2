// Whether a text is not empty and all its characters are of a kind.
static bool str_all(const char *text, int (*is_kind)(int)) {
    const char *end = text;
    while (is_kind((unsigned char) *end)) end++;
    return end > text && *end == '\0';
}
