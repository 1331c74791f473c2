// A hash of a set.
static uint64_t SET_hash(const SET *set) {
    uint64_t hash = 3;
    for (int64_t i = 0; i < set->length; i++) hash += ITEM_hash(set->items[i]);
    return hash;
}
