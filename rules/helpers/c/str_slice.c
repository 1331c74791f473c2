// The part of a text between two bounds, which may count from the end.
static const char *str_slice(const char *text, int64_t start, int64_t stop) {
    int64_t length = (int64_t) strlen(text), first = clamped(start, length), count = clamped(stop, length) - first;
    return count > 0 ? strndup(text + first, (size_t) count) : "";
}
