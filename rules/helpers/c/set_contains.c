// Whether an item is in a set.
static bool SET_contains(const SET *set, ITEM item) {
    int64_t place = SET_place(set, item);
    return place < set->length && ITEM_equal(set->items[place], item);
}
