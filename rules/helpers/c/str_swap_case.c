// A text with upper and lower case exchanged.
static const char *str_swap_case(const char *text) {
    char *out = strdup(text);
    for (char *c = out; *c != '\0'; c++) *c = (char) (islower((unsigned char) *c) ? toupper(*c) : tolower(*c));
    return out;
}
