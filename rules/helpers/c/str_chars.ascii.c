// The characters of a text.
static str_list *str_chars(const char *text) {
    str_list *chars = list_room(str_list, strlen(text));
    for (; *text != '\0'; text++) chars->items[chars->length++] = strndup(text, 1);
    return chars;
}
