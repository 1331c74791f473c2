// Removes an item from a set that may have it; whether it had.
static bool SET_discard(SET *set, ITEM item) {
    if (!SET_contains(set, item)) return false;
    int64_t place = sorted_place(set, item, ITEM_order, 0);
    memmove(set->items + place, set->items + place + 1, (size_t) (--set->length - place) * sizeof(ITEM));
    return true;
}
