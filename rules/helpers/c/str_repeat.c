// A text a number of times.
static const char *str_repeat(const char *text, int64_t times) {
    size_t length = strlen(text);
    if (times <= 0) return "";
    char *out = allocate((size_t) multiply((int64_t) length, times) + 1);
    for (int64_t i = 0; i < times; i++) memcpy(out + (size_t) i * length, text, length);
    return out;
}
