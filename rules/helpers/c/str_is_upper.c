// Whether a text has letters, and none in lower case.
static bool str_is_upper(const char *text) {
    bool some = false;
    for (; *text != '\0'; text++) {
        if (islower((unsigned char) *text)) return false;
        some = some || isupper((unsigned char) *text);
    }
    return some;
}
