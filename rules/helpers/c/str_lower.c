// A text in lower case.
static const char *str_lower(const char *text) {
    char *out = strdup(text);
    for (char *c = out; *c != '\0'; c++) *c = (char) tolower((unsigned char) *c);
    return out;
}
