// Whether a text has letters of one case, and none of the other.
static bool utf8_has_case(const char *text, int (*wanted)(wint_t, locale_t), int (*other)(wint_t, locale_t)) {
    bool some = false;
    while (*text != '\0') {
        wint_t code = (wint_t) utf8_next(&text);
        if (other(code, utf8_locale())) return false;
        some = some || wanted(code, utf8_locale());
    }
    return some;
}
