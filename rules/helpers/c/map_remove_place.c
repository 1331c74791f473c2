// Removes and gives the entry at a place.
static ENTRY MAP_remove_place(MAP *map, int64_t place) {
    ENTRY entry = map->entries[place];
    map->length--;
    memmove(map->entries + place, map->entries + place + 1, (size_t) (map->length - place) * sizeof(ENTRY));
    MAP_index(map);
    return entry;
}
