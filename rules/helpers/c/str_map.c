// A text whose characters are changed, each by itself.
static char *str_map(const char *text, int (*changed)(int)) {
    char *out = strdup(text);
    for (char *c = out; *c != '\0'; c++) *c = (char) changed((unsigned char) *c);
    return out;
}
