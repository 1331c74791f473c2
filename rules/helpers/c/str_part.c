// A copy of some bytes of a text.
static const char *str_part(const char *start, int64_t length) {
    char *text = allocate((size_t) length + 1);
    memcpy(text, start, (size_t) length);
    return text;
}
