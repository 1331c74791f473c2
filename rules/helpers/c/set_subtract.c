// Removes the items of a list from a set.
static void SET_subtract(SET *set, const ITEMS *list) {
    for (int64_t i = 0; i < list->length; i++) SET_discard(set, list->items[i]);
}
