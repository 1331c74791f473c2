// A table for str_translate of a map from characters.
static int_optional_str_map *MAP_characters(const MAP *map) {
    int_optional_str_map *table = calloc(1, sizeof *table);
    for (int64_t i = 0; i < map->length; i++) int_optional_str_map_set(table, str_code(map->entries[i]->key), map->entries[i]->value);
    return table;
}
