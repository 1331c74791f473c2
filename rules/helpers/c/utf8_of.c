// The text of one code point.
static const char *utf8_of(int64_t code) {
    if (code <= 0 || code > 0x10FFFF) raise_error("ValueError", "chr() arg not in range");
    if (code < 0x80) return str_format("%c", (int) code);
    if (code < 0x800) return str_format("%c%c", (int) (0xC0 | code >> 6), (int) (0x80 | (code & 0x3F)));
    int last = (int) (0x80 | (code & 0x3F)), third = (int) (0x80 | (code >> 6 & 0x3F));
    if (code < 0x10000) return str_format("%c%c%c", (int) (0xE0 | code >> 12), third, last);
    return str_format("%c%c%c%c", (int) (0xF0 | code >> 18), (int) (0x80 | (code >> 12 & 0x3F)), third, last);
}
