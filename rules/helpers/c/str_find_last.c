// The index of the last occurrence; -1 when there is none.
static int64_t str_find_last(const char *text, const char *part) {
    int64_t i = (int64_t) strlen(text) - (int64_t) strlen(part);
    while (i >= 0 && strncmp(text + i, part, strlen(part)) != 0) i--;
    return i < 0 ? -1 : i;
}
