// The characters of a text.
static str_list *str_chars(const char *text) {
    str_list *chars = calloc(1, sizeof *chars);
    while (*text != '\0') {
        const char *start = text;
        utf8_next(&text);
        list_append(chars, strndup(start, (size_t) (text - start)));
    }
    return chars;
}
