// A text without some characters at both ends.
static const char *str_strip(const char *text, const char *characters) {
    return str_rstrip(str_lstrip(text, characters), characters);
}
