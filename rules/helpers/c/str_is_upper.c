// Whether a text has letters, and none in lower case.
static bool str_is_upper(const char *text) {
    bool some = false;
    for (; *text != '\0' && !islower((unsigned char) *text); text++) some = some || isupper((unsigned char) *text);
    return some && *text == '\0';
}
