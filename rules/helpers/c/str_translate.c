// A text with each character replaced as a table says.
static const char *str_translate(const char *text, const int_optional_str_map *table) {
    str_list *pieces = calloc(1, sizeof *pieces);
    while (*text != '\0') {
        const char *start = text;
        __auto_type entry = map_find(table, utf8_next(&text));
        const char *piece = entry == NULL ? strndup(start, (size_t) (text - start)) : entry->value;
        if (piece != NULL) list_append(pieces, piece);
    }
    return str_join("", pieces);
}
