// A text in upper case.
static const char *str_upper(const char *text) {
    char *out = strdup(text);
    for (char *c = out; *c != '\0'; c++) *c = (char) toupper((unsigned char) *c);
    return out;
}
