// A text with each run of letters capitalised.
static const char *str_title(const char *text) {
    char *out = strdup(text);
    bool inside = false;
    for (char *c = out; *c != '\0'; c++) {
        *c = (char) (inside ? tolower((unsigned char) *c) : toupper((unsigned char) *c));
        inside = isalpha((unsigned char) *c) != 0;
    }
    return out;
}
