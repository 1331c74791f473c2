// The locale that knows the letters of all scripts.
static locale_t utf8_locale(void) {
    static locale_t locale;
    if (locale == (locale_t) 0) locale = newlocale(LC_CTYPE_MASK, "C.UTF-8", (locale_t) 0);
    if (locale == (locale_t) 0) raise_error("LookupError", "no locale C.UTF-8");
    return locale;
}
