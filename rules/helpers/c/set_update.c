// Adds the items of a list to a set.
static void SET_update(SET *set, const ITEMS *list) {
    for (int64_t i = 0; i < list->length; i++) SET_add(set, list->items[i]);
}
