// How often a character occurs.
static int64_t str_count_char(const char *text, char wanted) {
    int64_t count = 0;
    for (; *text != '\0'; text++) count += *text == wanted;
    return count;
}
