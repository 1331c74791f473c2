// How often a text occurs, without overlaps.
static int64_t str_count(const char *text, const char *part) {
    if (*part == '\0') return utf8_length(text) + 1;
    int64_t count = 0;
    for (; (text = strstr(text, part)) != NULL; text += strlen(part)) count++;
    return count;
}
