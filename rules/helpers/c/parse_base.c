// The integer that a text says in a base from 2 to 36.
static int64_t parse_base(const char *text, int base) {
    const char *digits = str_strip(text, white_space);
    const char *sign = digits;
    digits += *digits == '-' || *digits == '+';
    char mark = base == 2 ? 'b' : base == 8 ? 'o' : 'x';
    if ((base == 2 || base == 8 || base == 16) && digits[0] == '0' && tolower(digits[1]) == mark) digits += 2 + (digits[2] == '_');
    int64_t value = 0;
    for (const char *c = digits; *c != '\0'; c++) {
        if (*c == '_' && c > digits && c[1] != '_' && c[1] != '\0') continue;
        int digit = isdigit(*c) ? *c - '0' : isalpha(*c) ? tolower(*c) - 'a' + 10 : 99;
        if (digit >= base) value = -1;
        if (value < 0) break;
        value = add(multiply(value, base), digit);
    }
    if (value < 0 || *digits == '\0') raise_error("ValueError", str_format("invalid literal for int() with base %d: %s", base, str_repr(text)));
    return *sign == '-' ? -value : value;
}
