// A map of some entries; a later one of the same key wins.
static MAP *MAP_of(int64_t count, const ENTRY *entries) {
    MAP *map = calloc(1, sizeof *map);
    for (int64_t i = 0; i < count; i++) MAP_set(map, entries[i].key, entries[i].value);
    return map;
}
