// Whether a character is a digit, of whatever kind.
static int utf8_digit(wint_t code, locale_t locale) {
    if (code < 0x80) return code >= '0' && code <= '9';
    bool raised_digit = code == 0xB2 || code == 0xB3 || code == 0xB9 || code == 0x2070 || (code >= 0x2074 && code <= 0x2079);
    bool other_script = (code >= 0x660 && code <= 0x669) || (code >= 0x6F0 && code <= 0x6F9) || (code >= 0x966 && code <= 0x96F);
    return raised_digit || other_script || (code >= 0x2080 && code <= 0x2089) || (code >= 0xFF10 && code <= 0xFF19);
}
