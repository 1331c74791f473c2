// The index of the first occurrence between two bounds, which may count from the end; -1 when there is none.
static int64_t str_find_in(const char *text, const char *part, int64_t start, int64_t stop) {
    int64_t length = (int64_t) strlen(text), size = (int64_t) strlen(part);
    if (start > length) return -1;
    start = clamped(start, length);
    const char *found = strstr(text + start, part);
    return found == NULL || found - text + size > clamped(stop, length) ? -1 : found - text;
}
