// Adds the counts of another map, a number of times.
static void MAP_add_counts(MAP *map, const MAP *more, int64_t times) {
    for (int64_t i = 0; i < more->length; i++) {
        KEY key = more->entries[i]->key;
        MAP_set(map, key, MAP_get_or(map, key, 0) + times * more->entries[i]->value);
    }
}
