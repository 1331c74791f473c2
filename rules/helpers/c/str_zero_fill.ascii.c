// A text filled up with zeros after its sign to a width.
static const char *str_zero_fill(const char *text, int64_t width) {
    int64_t sign = *text == '-' || *text == '+';
    return str_format("%.*s%s%s", (int) sign, text, str_repeat("0", width - (int64_t) strlen(text)), text + sign);
}
