// Whether all characters are below code point 128.
static bool str_is_ascii(const char *text) {
    for (; *text != '\0'; text++) {
        if ((unsigned char) *text >= 128) return false;
    }
    return true;
}
