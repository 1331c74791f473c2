// Adds an item to a set.
static void SET_add(SET *set, ITEM item) {
    if (SET_contains(set, item)) return;
    int64_t place = SET_place(set, item);
    if (set->length == set->capacity) {
        set->capacity = set->capacity * 2 + 4;
        set->items = reallocarray(set->items, (size_t) set->capacity, sizeof(ITEM));
    }
    memmove(set->items + place + 1, set->items + place, (size_t) (set->length - place) * sizeof(ITEM));
    set->items[place] = item;
    set->length++;
}
