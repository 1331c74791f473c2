// A new map of the entries of two; the second's values win.
static MAP *MAP_merged(const MAP *first, const MAP *second) {
    MAP *map = MAP_copy(first);
    MAP_update(map, second);
    return map;
}
