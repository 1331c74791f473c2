// Stores a value at a key.
static void MAP_set(MAP *map, KEY key, VALUE value) {
    int64_t place = MAP_find(map, key);
    if (place >= 0) {
        map->entries[place].value = value;
        return;
    }
    if (map->length == map->capacity) {
        map->capacity = map->capacity * 2 + 4;
        map->entries = reallocarray(map->entries, (size_t) map->capacity, sizeof(ENTRY));
        MAP_index(map);
    }
    map->slots[MAP_slot(map, key)] = map->length + 1;
    map->entries[map->length++] = (ENTRY){key, value};
}
