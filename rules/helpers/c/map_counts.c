// How often each item of a list occurs.
static MAP *MAP_counts(const KEYS *items) {
    MAP *map = MAP_new();
    MAP_count(map, items);
    return map;
}
