// The shortest text that gives a float back, as Python writes it.
static const char *float_text(double x) {
    if (isnan(x)) return "nan";
    if (isinf(x)) return x > 0 ? "inf" : "-inf";
    char digits[40];
    int precision = 0;
    do {
        snprintf(digits, sizeof digits, "%.*e", precision, x);
    } while (strtod(digits, NULL) != x && ++precision < 17);
    int exponent = atoi(strchr(digits, 'e') + 1);
    if (exponent < -4 || exponent >= 16) return str_format("%s", digits);
    int places = precision - exponent;
    return str_format("%.*f", places > 0 ? places : 1, x);
}
