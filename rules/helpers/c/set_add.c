// Adds an item to a set.
static void SET_add(SET *set, ITEM item) {
    int64_t place = set_place(set, item, ITEM_order);
    if (place < set->length && ITEM_equal(set->items[place], item)) return;
    if (set->length == set->capacity) set->items = reallocarray(set->items, (size_t) (set->capacity += set->capacity + 4), sizeof(ITEM));
    memmove(set->items + place + 1, set->items + place, (size_t) (set->length++ - place) * sizeof(ITEM));
    set->items[place] = item;
}
