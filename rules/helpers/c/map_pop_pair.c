// Removes and gives the first or the last pair of key and value.
static PAIR MAP_pop_pair(MAP *map, bool last) {
    if (map->length == 0) raise_error("KeyError", "'popitem(): dictionary is empty'");
    ENTRY entry = MAP_remove_entry(map, map->entries[last ? map->length - 1 : 0]);
    return (PAIR){entry.key, entry.value};
}
