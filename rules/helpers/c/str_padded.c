// A text with a number of fill characters on both sides.
static const char *str_padded(const char *text, int64_t left, int64_t right, const char *fill) {
    if (utf8_length(fill) != 1) raise_error("TypeError", "the fill character must be one character");
    return str_format("%s%s%s", str_repeat(fill, left), text, str_repeat(fill, right));
}
