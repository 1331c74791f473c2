// The big integer that a text says.
static const bigint *bigint_parse(const char *text) {
    const char *stripped = str_strip(text, white_space), *digits = stripped + (*stripped == '-' || *stripped == '+');
    const bigint *number = bigint_of(0), *ten = bigint_of(10);
    if (!isdigit((unsigned char) *digits)) raise_error("ValueError", str_format("invalid literal for int() with base 10: %s", str_repr(text)));
    for (; *digits != '\0'; digits++) {
        if (*digits == '_' && digits[1] != '_' && digits[1] != '\0') continue;
        if (!isdigit((unsigned char) *digits)) raise_error("ValueError", str_format("invalid literal for int() with base 10: %s", str_repr(text)));
        number = bigint_add(bigint_multiply(number, ten), bigint_of(*digits - '0'));
    }
    return *stripped == '-' ? bigint_negate(number) : number;
}
