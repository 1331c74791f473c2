// A text with tabs as spaces up to the next column.
static const char *str_expand_tabs(const char *text, int64_t width) {
    str_list *pieces = calloc(1, sizeof *pieces);
    int64_t column = 0;
    for (; *text != '\0'; text++) {
        const char *shown = *text != '\t' ? char_text(*text) : str_repeat(" ", width > 0 ? width - column % width : 0);
        list_append(pieces, shown);
        column = *text == '\n' || *text == '\r' ? 0 : column + (int64_t) strlen(shown);
    }
    return str_join("", pieces);
}
