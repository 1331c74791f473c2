// The code point at the start of a text, which moves on to the next.
static int32_t utf8_next(const char **text) {
    const unsigned char *units = (const unsigned char *) *text;
    int length = units[0] < 0xC0 ? 1 : units[0] < 0xE0 ? 2 : units[0] < 0xF0 ? 3 : 4;
    int32_t code = length == 1 ? units[0] : units[0] & (0x7F >> length);
    int used = 1;
    for (; used < length && units[used] >= 0x80; used++) code = code << 6 | (units[used] & 0x3F);
    *text += used;
    return code;
}
