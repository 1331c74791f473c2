// A map with the same value at every key.
static MAP *MAP_from_keys(const KEYS *keys, VALUE value) {
    MAP *map = calloc(1, sizeof *map);
    for (int64_t i = 0; i < keys->length; i++) MAP_set(map, keys->items[i], value);
    return map;
}
