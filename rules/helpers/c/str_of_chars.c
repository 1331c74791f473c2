// A text of characters.
static const char *str_of_chars(const char_list *chars) {
    return str_part(chars->items, chars->length);
}
