// Pairs of key and value in order of insertion.
static PAIRS *MAP_pairs(const MAP *map) {
    PAIRS *pairs = calloc(1, sizeof *pairs);
    for (int64_t i = 0; i < map->length; i++) PAIRS_append(pairs, (PAIR){map->entries[i]->key, map->entries[i]->value});
    return pairs;
}
