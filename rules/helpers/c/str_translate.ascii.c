// A text with each character replaced as a table says.
static const char *str_translate(const char *text, const int_optional_str_map *table) {
    char *out;
    FILE *stream = open_memstream(&out, &(size_t){0});
    for (; *text != '\0'; text++) {
        __auto_type entry = map_find(table, *text);
        const char *piece = entry == NULL ? strndup(text, 1) : entry->value;
        if (piece != NULL) fputs(piece, stream);
    }
    fclose(stream);
    return out;
}
