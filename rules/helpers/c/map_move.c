// Makes an entry the last or the first.
static void MAP_move(MAP *map, KEY key, bool last) {
    ENTRY entry = MAP_remove_entry(map, MAP_held(map, key));
    MAP *rest = MAP_copy(map);
    if (!last) MAP_clear(map);
    MAP_set(map, entry.key, entry.value);
    MAP_update(map, rest);
}
