// The characters of a text, one by one.
static char_list *str_char_list(const char *text) {
    char_list *chars = calloc(1, sizeof *chars);
    for (; *text != '\0'; text++) list_append(chars, *text);
    return chars;
}
