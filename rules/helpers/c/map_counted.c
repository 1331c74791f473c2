// Each key as often as its count.
static KEYS *MAP_counted(const MAP *map) {
    KEYS *out = calloc(1, sizeof *out);
    for (int64_t i = 0; i < map->length; i++) {
        for (int64_t k = 0; k < map->items[i]->value; k++) KEYS_append(out, map->items[i]->key);
    }
    return out;
}
