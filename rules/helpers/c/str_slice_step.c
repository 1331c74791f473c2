// Every step-th character of a slice.
static const char *str_slice_step(const char *text, int64_t start, int64_t stop, int64_t step) {
    int64_t count = slice_bounds(&start, stop, step, (int64_t) strlen(text));
    char *out = calloc(1, (size_t) count + 1);
    for (int64_t i = 0; i < count; i++) out[i] = text[start + i * step];
    return out;
}
