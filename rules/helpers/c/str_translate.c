// A text with each character replaced as a table says.
static const char *str_translate(const char *text, const int_optional_str_map *table) {
    str_list *pieces = calloc(1, sizeof *pieces);
    while (*text != '\0') {
        const char *start = text;
        int64_t place = int_optional_str_map_find(table, utf8_next(&text));
        const char *piece = place < 0 ? strndup(start, (size_t) (text - start)) : table->entries[place].value;
        if (piece != NULL) str_list_append(pieces, piece);
    }
    return str_join("", pieces);
}
