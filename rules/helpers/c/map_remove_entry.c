// Takes an entry out of a map.
static ENTRY MAP_remove_entry(MAP *map, ENTRY *entry) {
    int64_t place = 0;
    while (map->entries[place] != entry) place++;
    memmove(map->entries + place, map->entries + place + 1, (size_t) (--map->length - place) * sizeof(ENTRY *));
    tdelete(entry, &map->tree, MAP_order);
    return *entry;
}
