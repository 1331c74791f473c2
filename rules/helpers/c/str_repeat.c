// A text a number of times.
static const char *str_repeat(const char *text, int64_t times) {
    char *out = calloc(times > 0 ? (size_t) times : 1, strlen(text) + 1), *end = out;
    while (times-- > 0) end = stpcpy(end, text);
    return out;
}
