// A map of pairs of a key and a value; a later one wins.
static MAP *MAP_from_pairs(const PAIRS *pairs) {
    MAP *map = calloc(1, sizeof *map);
    MAP_update_pairs(map, pairs);
    return map;
}
