// A table for str_translate of a map from characters.
static int_optional_str_map *MAP_characters(const MAP *map) {
    int_optional_str_map *table = map_new(int_optional_str_map, int_ascending);
    for (int64_t i = 0; i < map->length; i++) map_set(table, str_code(map->items[i]->key), map->items[i]->value);
    return table;
}
