// Whether a character is a digit: a decimal one, a raised, lowered or circled one.
static int utf8_digit(wint_t code, locale_t locale) {
    bool raised_digit = code == 0xB2 || code == 0xB3 || code == 0xB9 || code == 0x2070 || (code >= 0x2074 && code <= 0x2079);
    return raised_digit || (code >= 0x2080 && code <= 0x2089) || (code >= 0x2460 && code <= 0x2468) || utf8_decimal(code, locale);
}
