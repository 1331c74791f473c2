// The n keys with the highest counts; equal counts keep their order.
static PAIRS *MAP_most_common(const MAP *map, int64_t n) {
    return list_slice(list_sort(map_pairs(PAIRS, map), merge_sort, PAIR_frequency), 0, int_max(n, 0));
}
