// The value at a key, or none.
static OPTIONAL MAP_get(const MAP *map, KEY key) {
    ENTRY *entry = MAP_find(map, key);
    return entry == NULL ? (OPTIONAL){false} : (OPTIONAL){true, entry->value};
}
