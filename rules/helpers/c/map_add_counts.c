// Adds the counts of another map, a number of times.
static void MAP_add_counts(MAP *map, const MAP *more, int64_t times) {
    for (int64_t i = 0; i < more->length; i++) {
        KEY key = more->items[i]->key;
        map_set(map, key, map_get_or(map, key, 0) + times * more->items[i]->value);
    }
}
