// How often a text occurs between two bounds, without overlaps.
static int64_t str_count(const char *text, const char *part, int64_t start, int64_t stop) {
    int64_t length = (int64_t) strlen(text), size = (int64_t) strlen(part), count = 0;
    if (start > length) return 0;
    start = clamped(start, length);
    stop = clamped(stop, length);
    if (size == 0) return stop >= start ? utf8_length(str_part(text + start, stop - start)) + 1 : 0;
    while ((start = str_find(text, part, start, stop)) >= 0 && start <= stop) {
        count++;
        start += size;
    }
    return count;
}
