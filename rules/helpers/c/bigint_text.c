// The decimal text of a big integer.
static const char *bigint_text(const bigint *number) {
    if (number->length == 0) return "0";
    char *text = calloc(1, (size_t) number->length * 9 + 2), *end = text;
    end += sprintf(end, "%s%" PRIu32, number->sign < 0 ? "-" : "", number->digits[number->length - 1]);
    for (int64_t i = number->length - 2; i >= 0; i--) end += sprintf(end, "%09" PRIu32, number->digits[i]);
    return text;
}
