// Stores a value at a key.
static void MAP_set(MAP *map, KEY key, VALUE value) {
    ENTRY *entry = MAP_find(map, key);
    if (entry == NULL) {
        if (map->length == map->capacity) map->entries = reallocarray(map->entries, (size_t) (map->capacity += map->capacity + 4), sizeof(ENTRY *));
        entry = map->entries[map->length++] = keep(&(ENTRY){.key = key}, sizeof(ENTRY));
        tsearch(entry, &map->tree, MAP_order);
    }
    entry->value = value;
}
