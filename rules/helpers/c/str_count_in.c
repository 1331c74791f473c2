// How often a text occurs between two bounds, which may count from the end, without overlaps.
static int64_t str_count_in(const char *text, const char *part, int64_t start, int64_t stop) {
    int64_t length = (int64_t) strlen(text);
    if (start > length) return 0;
    start = clamped(start, length);
    stop = clamped(stop, length);
    return stop < start ? 0 : str_count(strndup(text + start, (size_t) (stop - start)), part);
}
