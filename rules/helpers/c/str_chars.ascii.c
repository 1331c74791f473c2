// The characters of a text.
static str_list *str_chars(const char *text) {
    str_list *chars = calloc(1, sizeof *chars);
    for (; *text != '\0'; text++) list_append(chars, strndup(text, 1));
    return chars;
}
