// Takes over pairs of a key and a value.
static void MAP_update_pairs(MAP *map, const PAIRS *pairs) {
    for (int64_t i = 0; i < pairs->length; i++) MAP_set(map, pairs->items[i].first, pairs->items[i].second);
}
