// The part of a text between two bounds, which may count from the end.
static const char *str_slice(const char *text, int64_t start, int64_t stop) {
    int64_t length = (int64_t) strlen(text);
    start = clamped(start, length);
    stop = clamped(stop, length);
    return start < stop ? strndup(text + start, (size_t) (stop - start)) : "";
}
