// Removes an item from a set that must have it.
static void SET_remove(SET *set, ITEM item) {
    if (!SET_discard(set, item)) raise_error("KeyError", ITEM_repr(item));
}
