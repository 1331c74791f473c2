// The lines of a text, with or without their ends.
static str_list *str_lines(const char *text, bool keep) {
    const char *ends[] = {"\r\n", "\n", "\r", "\v", "\f", "\x1c", "\x1d", "\x1e", "\xc2\x85", "\xe2\x80\xa8", "\xe2\x80\xa9"};
    str_list *lines = calloc(1, sizeof *lines);
    for (const char *start = text; *text != '\0';) {
        size_t end = 0;
        for (size_t i = 0; end == 0 && i < sizeof ends / sizeof *ends; i++) end = strncmp(text, ends[i], strlen(ends[i])) == 0 ? strlen(ends[i]) : 0;
        text += end > 0 ? end : 1;
        if (end == 0 && *text != '\0') continue;
        list_append(lines, strndup(start, (size_t) (text - start) - (keep ? 0 : end)));
        start = text;
    }
    return lines;
}
