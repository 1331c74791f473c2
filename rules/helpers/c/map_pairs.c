// Pairs of key and value in order of insertion.
static PAIRS *MAP_pairs(const MAP *map) {
    PAIRS *pairs = PAIRS_room((size_t) map->length);
    for (int64_t i = 0; i < map->length; i++) pairs->items[pairs->length++] = (PAIR){map->entries[i]->key, map->entries[i]->value};
    return pairs;
}
