// The index of the first occurrence; -1 when there is none.
static int64_t str_find(const char *text, const char *part) {
    const char *found = strstr(text, part);
    return found == NULL ? -1 : found - text;
}
