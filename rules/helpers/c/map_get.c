// The value at a key, or none.
static OPTIONAL MAP_get(const MAP *map, KEY key) {
    int64_t place = MAP_find(map, key);
    return place < 0 ? (OPTIONAL){false} : (OPTIONAL){true, map->entries[place].value};
}
