// How often each item of a list occurs.
static MAP *MAP_counts(const KEYS *items) {
    MAP *map = calloc(1, sizeof *map);
    MAP_count(map, items);
    return map;
}
