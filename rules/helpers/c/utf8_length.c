// The number of characters of a text.
static int64_t utf8_length(const char *text) {
    int64_t length = 0;
    for (; *text != '\0'; text++) length += (*text & 0xC0) != 0x80;
    return length;
}
