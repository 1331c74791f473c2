// A text in the canonical encoding: JSON in ASCII.
static const char *str_encode(const char *text) {
    char *out = calloc(1, 6 * strlen(text) + 3), *end = out;
    *end++ = '"';
    while (*text != '\0') {
        int32_t code = utf8_next(&text);
        if (code >= 0x10000) {
            end += sprintf(end, "\\u%04x", 0xD800 + ((code - 0x10000) >> 10));
            code = 0xDC00 + ((code - 0x10000) & 0x3FF);
        }
        if (code >= ' ' && code < 127 && code != '"' && code != '\\') *end++ = (char) code;
        else end += sprintf(end, "\\u%04x", code);
    }
    *end = '"';
    return out;
}
