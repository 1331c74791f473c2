// A text of characters.
static const char *str_of_chars(const char_list *chars) {
    return chars->length == 0 ? "" : strndup(chars->items, (size_t) chars->length);
}
