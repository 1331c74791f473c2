// Whether a text is a name.
static bool str_is_identifier(const char *text) {
    if (*text == '\0' || isdigit((unsigned char) *text)) return false;
    for (; *text != '\0'; text++) {
        if (*text != '_' && !isalnum((unsigned char) *text)) return false;
    }
    return true;
}
