// The keys in order of insertion.
static KEYS *MAP_keys(const MAP *map) {
    KEYS *keys = KEYS_room((size_t) map->length);
    for (int64_t i = 0; i < map->length; i++) keys->items[keys->length++] = map->entries[i]->key;
    return keys;
}
