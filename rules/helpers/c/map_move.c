// Makes an entry the last or the first.
static void MAP_move(MAP *map, KEY key, bool last) {
    VALUE value = MAP_pop(map, key);
    MAP *rest = map_copy(map);
    if (!last) map_clear(map);
    map_set(map, key, value);
    map_update(map, rest);
}
