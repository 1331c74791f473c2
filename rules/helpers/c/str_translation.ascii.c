// A table that maps the characters of one text to those of another, and those of a third to none.
static int_optional_str_map *str_translation(const char *from, const char *to, const char *deleted) {
    if (strlen(from) != strlen(to)) raise_error("ValueError", "the texts must have equal length");
    int_optional_str_map *table = map_new(int_optional_str_map, int_ascending);
    for (; *from != '\0'; from++, to++) map_set(table, *from, strndup(to, 1));
    for (; *deleted != '\0'; deleted++) map_set(table, *deleted, NULL);
    return table;
}
