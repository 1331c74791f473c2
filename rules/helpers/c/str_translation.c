// A table that maps the characters of one text to those of another, and those of a third to none.
static int_optional_str_map *str_translation(const char *from, const char *to, const char *deleted) {
    str_list *keys = str_chars(from), *values = str_chars(to), *gone = str_chars(deleted);
    if (keys->length != values->length) raise_error("ValueError", "the texts must have equal length");
    int_optional_str_map *table = map_new(int_optional_str_map, int_ascending);
    for (int64_t i = 0; i < keys->length; i++) map_set(table, str_code(keys->items[i]), values->items[i]);
    for (int64_t i = 0; i < gone->length; i++) map_set(table, str_code(gone->items[i]), NULL);
    return table;
}
