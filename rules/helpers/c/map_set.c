// Stores a value at a key.
static void MAP_set(MAP *map, KEY key, VALUE value) {
    if (map->length == map->capacity) {
        map->capacity = map->capacity * 2 + 4;
        map->entries = reallocarray(map->entries, (size_t) map->capacity, sizeof(ENTRY));
        MAP_index(map);
    }
    int64_t *place = &map->slots[MAP_slot(map, key)];
    if (*place == 0) map->entries[map->length].key = key;
    if (*place == 0) *place = ++map->length;
    map->entries[*place - 1].value = value;
}
