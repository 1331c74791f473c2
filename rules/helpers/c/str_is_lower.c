// Whether a text has letters, and none in upper case.
static bool str_is_lower(const char *text) {
    bool some = false;
    for (; *text != '\0' && !isupper((unsigned char) *text); text++) some = some || islower((unsigned char) *text);
    return some && *text == '\0';
}
