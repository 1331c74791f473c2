// Whether a text is not empty and all its characters are of a kind.
static bool str_all(const char *text, int (*is_kind)(int)) {
    if (*text == '\0') return false;
    for (; *text != '\0'; text++) {
        if (!is_kind((unsigned char) *text)) return false;
    }
    return true;
}
