// A text backwards.
static const char *str_reversed(const char *text) {
    int64_t length = (int64_t) strlen(text);
    char *out = calloc(1, (size_t) length + 1);
    for (int64_t i = 0; i < length; i++) out[i] = text[length - 1 - i];
    return out;
}
