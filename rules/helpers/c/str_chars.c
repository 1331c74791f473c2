// The characters of a text.
static str_list *str_chars(const char *text) {
    str_list *chars = str_list_new();
    while (*text != '\0') {
        const char *start = text;
        utf8_next(&text);
        str_list_append(chars, str_part(start, text - start));
    }
    return chars;
}
