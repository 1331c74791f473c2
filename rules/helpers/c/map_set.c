// Stores a value at a key.
static void MAP_set(MAP *map, KEY key, VALUE value) {
    ENTRY entry = {.key = key}, **place = tsearch(&entry, &map->tree, MAP_order);
    if (*place == &entry) {
        if (map->length == map->capacity) map->entries = reallocarray(map->entries, (size_t) (map->capacity += map->capacity + 4), sizeof(ENTRY *));
        map->entries[map->length++] = *place = keep(&entry, sizeof entry);
    }
    (*place)->value = value;
}
