// The keys in order of insertion.
static KEYS *MAP_keys(const MAP *map) {
    KEYS *keys = calloc(1, sizeof *keys);
    for (int64_t i = 0; i < map->length; i++) KEYS_append(keys, map->entries[i]->key);
    return keys;
}
