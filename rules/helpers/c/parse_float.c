// The float that a text says.
static double parse_float(const char *text) {
    const char *stripped = str_strip(text, white_space);
    char *digits = calloc(1, strlen(stripped) + 1), *end = digits;
    bool plain = *stripped != '\0' && strpbrk(stripped, "xX(") == NULL;
    for (const char *c = stripped; *c != '\0'; c++) {
        bool joins = *c == '_' && c > stripped && isdigit(c[-1]) && isdigit(c[1]);
        if (!joins) *end++ = *c;
    }
    double value = strtod(digits, &end);
    if (!plain || *end != '\0') raise_error("ValueError", str_format("could not convert string to float: %s", str_repr(text)));
    return value;
}
