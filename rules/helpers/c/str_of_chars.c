// A text of characters.
static const char *str_of_chars(const char_list *chars) {
    return chars->length == 0 ? "" : str_part(chars->items, chars->length);
}
