// The characters of a text, one by one.
static char_list *str_char_list(const char *text) {
    char_list *chars = list_room(char_list, strlen(text));
    while (*text != '\0') chars->items[chars->length++] = *text++;
    return chars;
}
