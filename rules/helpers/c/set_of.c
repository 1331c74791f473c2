// A set of some items.
static SET *SET_of(int64_t count, ITEM const *items) {
    SET *set = calloc(1, sizeof *set);
    for (int64_t i = 0; i < count; i++) SET_add(set, items[i]);
    return set;
}
