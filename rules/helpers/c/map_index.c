// Makes the table of places anew, with room for more.
static void MAP_index(MAP *map) {
    map->slot_count = map->capacity * 2;
    map->slots = calloc((size_t) map->slot_count, sizeof *map->slots);
    for (int64_t i = 0; i < map->length; i++) map->slots[MAP_slot(map, map->entries[i].key)] = i + 1;
}
