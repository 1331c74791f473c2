// Whether an item is in a set.
static bool SET_contains(const SET *set, ITEM item) {
    int64_t place = sorted_place(set, item, ITEM_order, 0);
    return place < set->length && ITEM_equal(set->items[place], item);
}
