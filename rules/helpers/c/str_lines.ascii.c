// The lines of a text, with or without their ends.
static str_list *str_lines(const char *text, bool keep) {
    str_list *lines = calloc(1, sizeof *lines);
    while (*text != '\0') {
        size_t length = strcspn(text, "\n\r\v\f\x1c\x1d\x1e");
        size_t end = text[length] == '\0' ? 0 : text[length] == '\r' && text[length + 1] == '\n' ? 2 : 1;
        list_append(lines, strndup(text, keep ? length + end : length));
        text += length + end;
    }
    return lines;
}
