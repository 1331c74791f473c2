// A new map of the same entries.
static MAP *MAP_copy(const MAP *map) {
    MAP *copy = calloc(1, sizeof *copy);
    MAP_update(copy, map);
    return copy;
}
