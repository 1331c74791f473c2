// Adds an item to a set.
static void SET_add(SET *set, ITEM item) {
    int64_t place = sorted_place(set, item, ITEM_order, 0);
    if (place == set->length || !ITEM_equal(set->items[place], item)) list_insert(set, place, item);
}
