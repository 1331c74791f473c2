// The n keys with the highest counts; equal counts keep their order.
static PAIRS *MAP_most_common(MAP *map, int64_t n) {
    PAIRS *out = map_pairs(PAIRS, map);
    for (int64_t i = 1; i < out->length; i++) {
        PAIR pair = out->items[i];
        int64_t k = i;
        for (; k > 0 && out->items[k - 1].second < pair.second; k--) out->items[k] = out->items[k - 1];
        out->items[k] = pair;
    }
    return PAIRS_slice(out, 0, int_max(n, 0));
}
