// A text with each character mapped to one other.
static const char *utf8_map(const char *text, wint_t (*map)(wint_t, locale_t)) {
    str_list *pieces = calloc(1, sizeof *pieces);
    while (*text != '\0') {
        wint_t code = (wint_t) utf8_next(&text);
        bool grows = code == 0xDF || code == 0x130 || code == 0x149 || code == 0x1F0 || code == 0x3A3 || code == 0x587 || code == 0x390;
        if (grows || code == 0x3B0 || (code >= 0x1E96 && code <= 0x1E9E) || (code >= 0x1F50 && code < 0x2000) || (code >= 0xFB00 && code < 0xFB20)) {
            raise_error("NotImplementedError", "a character whose other case depends on more than itself");
        }
        list_append(pieces, utf8_of(map(code, utf8_locale())));
    }
    return str_join("", pieces);
}
