// The integer that a text says.
static int64_t parse_int(const char *text) {
    const char *digits = str_strip(text, white_space), sign = *digits;
    digits += sign == '-' || sign == '+';
    int64_t value = 0;
    for (const char *c = digits; *c != '\0' || c == digits; c++) {
        if (*c == '_' && c > digits && isdigit(c[1])) continue;
        if (!isdigit(*c)) raise_error("ValueError", str_format("invalid literal for int() with base 10: %s", str_repr(text)));
        value = add(multiply(value, 10), *c - '0');
    }
    return sign == '-' ? -value : value;
}
