// Takes over the entries of another map.
static void MAP_update(MAP *map, const MAP *more) {
    for (int64_t i = 0; i < more->length; i++) MAP_set(map, more->entries[i]->key, more->entries[i]->value);
}
