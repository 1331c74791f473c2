// The index of the last occurrence between two bounds, which may count from the end; -1 when there is none.
static int64_t str_find_last_in(const char *text, const char *part, int64_t start, int64_t stop) {
    int64_t length = (int64_t) strlen(text), size = (int64_t) strlen(part);
    if (start > length) return -1;
    int64_t first = clamped(start, length), i = clamped(stop, length) - size;
    while (i >= first && strncmp(text + i, part, (size_t) size) != 0) i--;
    return i < first ? -1 : i;
}
